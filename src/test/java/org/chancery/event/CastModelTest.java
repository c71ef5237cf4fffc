package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Resolution;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

class CastModelTest {
  private static final Sentence SENTENCE =
      Trees.of(
          """
          Arvania  Arvania  NNP 2 nsubj
          accused  accuse   VBD 0 root
          Belmora  Belmora  NNP 2 obj
          and      and      CC  5 cc
          Cordia   Cordia   NNP 3 conj
          of       of       IN  7 case
          attacks  attack   NNS 2 obl
          on       on       IN  9 case
          Orlan    Orlan    NNP 7 nmod
          """);

  private static Candidate candidate(int word, Map<Role, Double> chances) {
    String name = SENTENCE.token(word).form();
    Entity entity =
        new Entity(name.toLowerCase(), name, EntityKind.STATE, name.substring(0, 3), "");
    Mention mention =
        new Mention(
            0,
            word,
            SENTENCE.token(word).span(),
            Mention.Form.NAME,
            new Resolution.Resolved(entity));
    Map<String, Double> arcs =
        chances.entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
    return new Candidate(mention, arcs, chances, "");
  }

  private static Set<String> best(Candidate... candidates) {
    Trigger accused =
        new Trigger(
            SENTENCE.token(1),
            EventTypes.standard().of("Criticism"),
            Optional.empty(),
            Optional.empty(),
            false);
    return new CastModel()
        .best(SENTENCE, accused, List.of(candidates)).participants().stream()
            .map(p -> p.role().label() + " " + p.entity().id())
            .collect(Collectors.toSet());
  }

  @Test
  void whoeverIsLikelyAloneTakesPart() {
    assertEquals(
        Set.of("agent arvania", "recipient belmora"),
        best(
            candidate(0, Map.of(Role.AGENT, 0.95)),
            candidate(2, Map.of(Role.RECIPIENT, 0.9)),
            candidate(8, Map.of(Role.RECIPIENT, 0.05))));
  }

  @Test
  void membersOfOneListPlayOneRoleThoughOneIsUnlikelyAlone() {
    assertEquals(
        Set.of("agent arvania", "recipient belmora", "recipient cordia"),
        best(
            candidate(0, Map.of(Role.AGENT, 0.95)),
            candidate(2, Map.of(Role.RECIPIENT, 0.9)),
            candidate(4, Map.of(Role.RECIPIENT, 0.4))));
  }

  @Test
  void criticismIsOfSomebodyThoughNobodyIsLikelyAlone() {
    assertEquals(
        Set.of("agent arvania", "recipient orlan"),
        best(candidate(0, Map.of(Role.AGENT, 0.95)), candidate(8, Map.of(Role.RECIPIENT, 0.45))));
  }

  @Test
  void nobodyTakesPartWhereNobodyMay() {
    assertEquals(Set.of(), best());
    assertEquals(Set.of(), best(candidate(8, Map.of())));
  }
}
