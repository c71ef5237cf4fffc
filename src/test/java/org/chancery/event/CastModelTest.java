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
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastModelTest {
  private static final Sentence SENTENCE =
      Trees.of(
          """
          Arvania  Arvania  NNP 2  nsubj
          accused  accuse   VBD 0  root
          leaders  leader   NNS 2  obj
          of       of       IN  5  case
          Belmora  Belmora  NNP 3  nmod
          and      and      CC  7  cc
          Cordia   Cordia   NNP 5  conj
          of       of       IN  9  case
          attacks  attack   NNS 2  obl
          on       on       IN  11 case
          Orlan    Orlan    NNP 9  nmod
          """);

  private static final int ARVANIA = 0;
  private static final int LEADERS = 2;
  private static final int BELMORA = 4;
  private static final int CORDIA = 6;
  private static final int ORLAN = 10;

  private static Candidate candidate(int word, Role role, double chance) {
    return candidate(word, word, role, chance);
  }

  /** Somebody whose name is the last of the words that tell it. */
  private static Candidate candidate(int head, int last, Role role, double chance) {
    String name = SENTENCE.token(last).form();
    Entity entity =
        new Entity(name.toLowerCase(), name, EntityKind.STATE, name.substring(0, 3), "");
    Span span = new Span(SENTENCE.token(head).span().start(), SENTENCE.token(last).span().end());
    Mention mention =
        new Mention(0, head, span, Mention.Form.NAME, new Resolution.Resolved(entity));
    return new Candidate(mention, Map.of(role.label(), chance), Map.of(role, chance), "");
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
            candidate(ARVANIA, Role.AGENT, 0.95),
            candidate(BELMORA, Role.RECIPIENT, 0.9),
            candidate(ORLAN, Role.RECIPIENT, 0.05)));
  }

  @ParameterizedTest
  @ValueSource(ints = {BELMORA, LEADERS})
  void membersOfOneListPlayOneRoleThoughOneIsUnlikelyAlone(int first) {
    assertEquals(
        Set.of("agent arvania", "recipient belmora", "recipient cordia"),
        best(
            candidate(ARVANIA, Role.AGENT, 0.95),
            candidate(first, BELMORA, Role.RECIPIENT, 0.9),
            candidate(CORDIA, Role.RECIPIENT, 0.4)));
  }

  @Test
  void criticismIsOfSomebodyThoughNobodyIsLikelyAlone() {
    assertEquals(
        Set.of("agent arvania", "recipient orlan"),
        best(candidate(ARVANIA, Role.AGENT, 0.95), candidate(ORLAN, Role.RECIPIENT, 0.45)));
  }

  @Test
  void nobodyTakesPartWhereNobodyMay() {
    assertEquals(Set.of(), best());
    assertEquals(Set.of(), best(candidate(ORLAN, Role.RECIPIENT, 0.01)));
  }
}
