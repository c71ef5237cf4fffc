package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.text.AnnotatedText;
import org.chancery.text.EventCue;
import org.chancery.text.EventCue.ArgumentCue;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

class EarlierParticipantsTest {
  private static final String TEXT = "Arvania warned Belmora";
  private static final Sentence BEFORE =
      Trees.of(
          """
          Arvania Arvania NNP 2 nsubj
          warned  warn    VBD 0 root
          Belmora Belmora NNP 2 obj
          """);
  private static final Sentence SENTENCE = second("talks talk NNS 2 nsubj\nfailed fail VBD 0 root");
  private static final Mention ARVANIA = mention(0);
  private static final Mention BELMORA = mention(2);

  private static Sentence second(String tree) {
    Sentence alone = Trees.of(tree);
    return new Sentence(1, new Span(23, 35), alone.tokens(), List.of(), List.of());
  }

  private static Mention mention(int word) {
    Span span = BEFORE.token(word).span();
    String name = span.in(TEXT);
    Entity entity = new Entity(name.toLowerCase(), name, EntityKind.STATE, "", "");
    return new Mention(0, word, span, Mention.Form.NAME, new Resolution.Resolved(entity));
  }

  private static List<String> added(String type, List<Participant> told, ArgumentCue... earlier) {
    return added(SENTENCE, 0, type, told, earlier);
  }

  private static List<String> added(
      Sentence sentence, int word, String type, List<Participant> told, ArgumentCue... earlier) {
    Reading reading =
        new Reading(
            Article.of("example", LocalDate.of(2024, 6, 7), TEXT),
            new AnnotatedText(TEXT, List.of(BEFORE, sentence)),
            new Mentions(List.of(ARVANIA, BELMORA)),
            List.of());
    EventCue cue = new EventCue(word, type, 0.9, Map.of(), List.of(), List.of(earlier));
    Trigger trigger =
        new Trigger(
            sentence.token(word),
            EventTypes.standard().of(type),
            Optional.of(cue),
            Optional.empty(),
            false);
    return new EarlierParticipants(reading, sentence)
        .of(trigger, told).stream().map(p -> p.role().label() + " " + p.entity().id()).toList();
  }

  private static ArgumentCue arc(int word, String role, double probability) {
    return new ArgumentCue(word, role, probability);
  }

  @Test
  void whoeverTheSentenceBeforeNamesTakesPart() {
    assertEquals(
        List.of("agent arvania", "recipient belmora"),
        added("Criticism", List.of(), arc(0, "agent", 0.9), arc(2, "recipient", 0.8)));
  }

  @Test
  void nobodyDoesItToHimself() {
    assertEquals(
        List.of("recipient belmora"),
        added("Attack", List.of(), arc(2, "agent", 0.7), arc(2, "recipient", 0.8)));
  }

  @Test
  void severalMayDoIt() {
    assertEquals(
        List.of("agent arvania", "agent belmora"),
        added("Negotiation", List.of(), arc(0, "agent", 0.8), arc(2, "agent", 0.9)));
  }

  @Test
  void whoIsUnlikelyDoesNot() {
    assertEquals(List.of(), added("Criticism", List.of(), arc(0, "agent", 0.2)));
  }

  @Test
  void roleThatTheSentenceItselfFillsIsNotOpen() {
    Participant agent = new Participant(Role.AGENT, BELMORA, 0.9, "nsubj");
    assertEquals(List.of(), added("Criticism", List.of(agent), arc(0, "agent", 0.9)));
  }

  @Test
  void slotThatOthersFillIsNotOpen() {
    Sentence diplomats = second("diplomats diplomat NNS 2 nsubj\nprotested protest VBD 0 root");
    Sentence they = second("they they PRP 2 nsubj\nprotested protest VBD 0 root");
    ArgumentCue arc = arc(0, "agent", 0.9);
    assertEquals(List.of(), added(diplomats, 1, "Criticism", List.of(), arc));
    assertEquals(List.of("agent arvania"), added(they, 1, "Criticism", List.of(), arc));
  }

  @Test
  void sentenceThatTurnsToSomethingElseTakesNobody() {
    Sentence turn = second("Meanwhile meanwhile RB 2 advmod\ntalks talk NNS 0 root");
    assertEquals(List.of(), added(turn, 1, "Negotiation", List.of(), arc(0, "agent", 0.9)));
  }

  @Test
  void meetingOfOneWantsAnother() {
    Participant party = new Participant(Role.AGENT, BELMORA, 0.9, "nsubj");
    ArgumentCue arc = arc(0, "agent", 0.9);
    assertEquals(List.of("agent arvania"), added("Meeting", List.of(party), arc));
    List<Participant> both =
        Stream.of(ARVANIA, BELMORA).map(m -> new Participant(Role.AGENT, m, 0.9, "nsubj")).toList();
    assertEquals(List.of(), added("Meeting", both, arc));
  }
}
