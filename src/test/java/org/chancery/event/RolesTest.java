package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Resolution;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static final String ENTRY =
      """
      - id: attack-each-other
        type: Attack
        nouns: [war]
        roles: {between: agent}
        mutual: %s
        examples:
          - {text: The war between Arvania and Belmora goes on., agent: [Arvania, Belmora]}
        never:
          - Arvania and Belmora are friends.
      """;

  private static final Sentence WAR =
      Sketch.sentence(
          "war/NN/0/root between/IN/3/case Arvania/NNP/1/nmod and/CC/5/cc Belmora/NNP/3/conj");

  @Test
  void warIsMadeByEachPartyOnTheOther() {
    assertEquals(
        Map.of(Role.AGENT, parties(), Role.RECIPIENT, parties()),
        Roles.of(war("yes"), WAR, Optional.empty()));
  }

  @Test
  void otherActsAreNotMutual() {
    assertEquals(Map.of(Role.AGENT, parties()), Roles.of(war("no"), WAR, Optional.empty()));
  }

  @Test
  void actIsMutualWhereTheModelHasEachBothActAndSuffer() {
    assertEquals(
        Map.of(Role.AGENT, parties(), Role.RECIPIENT, parties()),
        Roles.of(war("no"), WAR, Optional.of(cue("agent", "recipient"))));
    assertEquals(
        Map.of(Role.AGENT, parties()), Roles.of(war("no"), WAR, Optional.of(cue("agent"))));
  }

  private static EventCue cue(String... roles) {
    List<EventCue.ArgumentCue> arcs =
        mentions()
            .flatMap(
                m -> Stream.of(roles).map(role -> new EventCue.ArgumentCue(m.head(), role, 0.9)))
            .toList();
    return new EventCue(0, "Attack", 0.9, List.of(), arcs, List.of());
  }

  private static List<Entity> parties() {
    return mentions().map(mention -> mention.entity().orElseThrow()).toList();
  }

  private static Stream<Mention> mentions() {
    return WAR.tokens().stream().filter(t -> t.tag().equals("NNP")).map(RolesTest::mention);
  }

  private static Mention mention(Token token) {
    Entity entity = new Entity(token.form(), token.form(), EntityKind.STATE, "", "");
    return new Mention(
        0, token.index(), token.span(), Mention.Form.NAME, new Resolution.Resolved(entity));
  }

  private static Sighting war(String mutual) {
    EventTypes types = EventTypes.standard();
    Entry entry =
        new LexiconFile("attacks.yaml", types)
            .read(new StringReader(ENTRY.formatted(mutual)))
            .get(0);
    List<Participant> participants =
        mentions().map(m -> new Participant(Role.AGENT, m, 1, "nmod:between")).toList();
    return new Sighting(
        types.of("Attack"), WAR.token(0), participants, 1, List.of(), Optional.of(entry), 0);
  }
}
