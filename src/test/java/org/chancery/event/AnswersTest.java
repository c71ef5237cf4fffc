package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Resolution;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final Sentence CALL =
      Trees.of(
          """
          Arvania   Arvania  NNP 2 nsubj
          called    call     VBD 0 root
          for       for      IN  4 case
          sanctions sanction NNS 2 obl
          against   against  IN  6 case
          Cordia    Cordia   NNP 4 nmod
          """);

  @Test
  void whoCallsForSanctionsDoesNotImposeThem() {
    assertEquals(
        Map.of("Cordia", Role.RECIPIENT),
        told("Sanction", Map.of("Arvania", Role.AGENT, "Cordia", Role.RECIPIENT)));
  }

  @Test
  void whoCallsForTalksMayBePartyToThem() {
    Map<String, Role> parties = Map.of("Arvania", Role.AGENT, "Cordia", Role.AGENT);
    assertEquals(parties, told("Negotiation", parties));
  }

  @Test
  void whoCallsForAidMayReceiveIt() {
    Map<String, Role> receiver = Map.of("Arvania", Role.RECIPIENT);
    assertEquals(receiver, told("Aid", receiver));
  }

  @Test
  void whoCriticisesAnActDoesNotCriticiseWhomItHits() {
    Sighting criticism =
        sighting("Criticism", 1, Map.of("Arvania", Role.AGENT, "Cordia", Role.RECIPIENT));
    Sighting act = sighting("Sanction", 3, Map.of("Cordia", Role.RECIPIENT));
    assertEquals(
        List.of("Arvania"),
        new Answers(CALL)
            .withoutAnswerers(List.of(criticism, act)).get(0).participants().stream()
                .map(p -> p.entity().label())
                .toList());
  }

  /** Who takes part in an event of the type, for which Arvania calls. */
  private static Map<String, Role> told(String type, Map<String, Role> participants) {
    Sighting request = sighting("Request", 1, Map.of("Arvania", Role.AGENT));
    Sighting act = sighting(type, 3, participants);
    return new Answers(CALL)
        .withoutAnswerers(List.of(request, act)).get(1).participants().stream()
            .collect(Collectors.toMap(p -> p.entity().label(), Participant::role));
  }

  private static Sighting sighting(String type, int trigger, Map<String, Role> roles) {
    List<Participant> participants =
        CALL.tokens().stream()
            .filter(token -> roles.containsKey(token.form()))
            .map(token -> new Participant(roles.get(token.form()), mention(token), 1, "nsubj"))
            .toList();
    return new Sighting(
        EventTypes.standard().of(type),
        CALL.token(trigger),
        participants,
        1,
        List.of(),
        Optional.empty(),
        0);
  }

  private static Mention mention(Token token) {
    Entity entity = new Entity(token.form(), token.form(), EntityKind.STATE, "", "");
    return new Mention(
        0, token.index(), token.span(), Mention.Form.NAME, new Resolution.Resolved(entity));
  }
}
