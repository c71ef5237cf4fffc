package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arvania/NNP/4/nsubj and/CC/3/cc Belmora/NNP/1/conj accuse/VBP/0/root each/DT/6/det "
            + "other/JJ/4/obj",
        "Arvania/NNP/4/nsubj and/CC/3/cc Belmora/NNP/1/conj shot/VBD/0/root at/IN/7/case "
            + "one/CD/7/det another/DT/4/obl",
        "Arvania/NNP/4/nsubj and/CC/3/cc Belmora/NNP/1/conj broke/VBD/0/root ,/,/7/punct "
            + "each/DT/7/nsubj accusing/VBG/4/advcl the/DT/9/det other/JJ/7/obj"
      })
  void actIsMutualWhereTheWordsSaySo(String words) {
    Sentence sentence = Sketch.sentence(words);
    Token trigger =
        sentence.tokens().stream()
            .filter(token -> Set.of("accuse", "shot", "accusing").contains(token.form()))
            .findFirst()
            .orElseThrow();
    Sighting act = sighting(sentence, trigger, Optional.empty());
    assertEquals(
        Map.of(Role.AGENT, parties(), Role.RECIPIENT, parties()),
        Roles.of(act, sentence, Optional.empty()));
  }

  private static EventCue cue(String... roles) {
    List<EventCue.ArgumentCue> arcs =
        mentions()
            .flatMap(
                m -> Stream.of(roles).map(role -> new EventCue.ArgumentCue(m.head(), role, 0.9)))
            .toList();
    return new EventCue(0, "Attack", 0.9, Map.of(), arcs, List.of());
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
    return sighting(WAR, WAR.token(0), Optional.of(entry));
  }

  private static Sighting sighting(Sentence sentence, Token trigger, Optional<Entry> entry) {
    List<Participant> participants =
        sentence.tokens().stream()
            .filter(token -> token.tag().equals("NNP"))
            .map(token -> new Participant(Role.AGENT, mention(token), 1, ""))
            .toList();
    EventType attack = EventTypes.standard().of("Attack");
    return new Sighting(attack, trigger, participants, 1, List.of(), entry, 0);
  }
}
