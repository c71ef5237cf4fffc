package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {
  /** Who says what the trigger expresses; every proper noun is a mention. */
  private static Optional<String> speaker(String trigger, String words) {
    AnnotatedText text = Sketch.text(words);
    Sentence sentence = text.sentences().get(0);
    List<Mention> mentions =
        sentence.tokens().stream()
            .filter(token -> token.tag().equals("NNP") || token.tag().equals("JJ"))
            .map(AttributionReaderTest::mention)
            .toList();
    Reading reading =
        new Reading(
            Article.of("a", LocalDate.of(2024, 6, 7), text.text()),
            text,
            new Mentions(mentions),
            List.of());
    return new AttributionReader()
        .read(reading, sentence, Sketch.word(sentence, trigger))
        .flatMap(Mention::entity)
        .map(Entity::label);
  }

  private static Mention mention(Token token) {
    Entity entity = new Entity(token.form(), token.form(), EntityKind.STATE, "", "");
    return new Mention(
        0, token.index(), token.span(), Mention.Form.NAME, new Resolution.Resolved(entity));
  }

  @Test
  void whatTheTextSaysItselfHasNoSpeaker() {
    assertEquals(
        Optional.empty(),
        speaker(
            "accepted",
            "Cordia/NNP/2/nsubj accepted:accept/VBD/0/root the/DT/4/det plan/NN/2/obj"));
  }

  @Test
  void subjectOfAVerbOfSpeechSaysItsContent() {
    assertEquals(
        Optional.of("Arvania"),
        speaker(
            "accepted",
            """
            Arvania/NNP/2/nsubj says:say/VBZ/0/root that/IN/6/mark Cordia/NNP/6/nsubj
            has:have/VBZ/6/aux accepted:accept/VBN/2/ccomp
            """));
  }

  @Test
  void whatOthersReplyIsNotPartOfIt() {
    assertEquals(
        Optional.empty(),
        speaker(
            "denied",
            """
            Arvania/NNP/2/nsubj says:say/VBZ/0/root Cordia/NNP/4/nsubj attacked:attack/VBD/2/ccomp
            but/CC/7/cc Cordia/NNP/7/nsubj denied:deny/VBD/4/conj it/PRP/7/obj
            """));
  }

  @Test
  void aSpeakerMayStandBehind() {
    assertEquals(
        Optional.of("Orlan"),
        speaker(
            "accepted",
            """
            Cordia/NNP/3/nsubj has:have/VBZ/3/aux accepted:accept/VBN/0/root ,/,/3/punct
            Orlan/NNP/6/nsubj said:say/VBD/3/parataxis
            """));
  }

  @Test
  void aClauseThatTellsSomethingOfItsOwnSaysNothingOfTheOneBefore() {
    String words =
        """
        Arvania/NNP/2/nsubj protested:protest/VBD/0/root ;/:/5/punct Orlan/NNP/5/nsubj
        recalled:recall/VBD/2/parataxis its/PRP$/7/nmod:poss ambassador/NN/5/obj
        """;
    assertEquals(Optional.empty(), speaker("protested", words));
    assertEquals(Optional.empty(), speaker("recalled", words));
  }

  @Test
  void whoeverIsToldOfItDoesNotSayIt() {
    assertEquals(
        Optional.of("Orlan"),
        speaker(
            "accepted",
            """
            Cordia/NNP/2/nsubj accepted:accept/VBD/0/root ,/,/5/punct Orlan/NNP/5/nsubj
            told:tell/VBD/2/parataxis Tamsin/NNP/5/obj
            """));
  }

  @Test
  void aSpeakerIsNotSaidToSayWhatAContrastTells() {
    assertEquals(
        Optional.empty(),
        speaker(
            "condemned",
            """
            Orlan/NNP/2/nsubj announced:announce/VBD/0/root that/IN/5/mark it/PRP/5/nsubj
            attacked:attack/VBD/2/ccomp Velden/NNP/5/obj ,/,/10/punct while/IN/10/mark
            Cordia/NNP/10/nsubj condemned:condemn/VBD/5/advcl it/PRP/10/obj
            """));
  }

  @Test
  void aSpeakerIsNotSaidToSayWhatFollowsASemicolon() {
    assertEquals(
        Optional.empty(),
        speaker(
            "attacked",
            """
            Orlan/NNP/2/nsubj said:say/VBD/0/root talks:talk/NNS/5/nsubj would/MD/5/aux
            continue/VB/2/ccomp ;/:/8/punct Cordia/NNP/8/nsubj attacked:attack/VBD/5/parataxis
            Velden/NNP/8/obj
            """));
    assertEquals(
        Optional.empty(),
        speaker(
            "expelled",
            """
            Arvania/NNP/2/nsubj expelled:expel/VBD/0/root envoys:envoy/NNS/2/obj ;/:/6/punct
            Orlan/NNP/6/nsubj responded:respond/VBD/2/parataxis
            """));
  }

  @Test
  void theNameAfterAPaperSaysItNotTheStateBefore() {
    assertEquals(
        Optional.of("Velden"),
        speaker(
            "left",
            """
            Arvanian/JJ/2/amod daily/NN/4/nsubj Velden/NNP/4/nsubj reported:report/VBD/0/root
            that/IN/7/mark Cordia/NNP/7/nsubj left:leave/VBD/4/ccomp
            """));
  }

  @Test
  void accordingToNamesTheSource() {
    assertEquals(
        Optional.of("Arvania"),
        speaker(
            "accepted",
            """
            According:according/VBG/3/case to/IN/1/fixed Arvania/NNP/6/obl Cordia/NNP/6/nsubj
            has:have/VBZ/6/aux accepted:accept/VBN/0/root
            """));
  }

  @Test
  void unnamedOfficialsSpeakForTheirState() {
    assertEquals(
        Optional.of("Arvanian"),
        speaker(
            "accepted",
            """
            Arvanian/JJ/2/amod officials:official/NNS/3/nsubj say/VBP/0/root Cordia/NNP/6/nsubj
            has:have/VBZ/6/aux accepted:accept/VBN/3/ccomp
            """));
  }

  @Test
  void nobodySaysTheirOwnActOfSpeech() {
    assertEquals(
        Optional.empty(),
        speaker(
            "warned",
            """
            Orlan/NNP/2/nsubj warned:warn/VBD/0/root that/IN/6/mark Arvania/NNP/6/nsubj
            will/MD/6/aux attack/VB/2/ccomp
            """));
  }

  @Test
  void whoeverSaysWhatOthersDoOnlySaysIt() {
    assertTrue(
        isOnlySayer(
            "accept",
            "Arvania/NNP/2/nsubj said:say/VBD/0/root that/IN/6/mark Cordia/NNP/6/nsubj"
                + " would/MD/6/aux accept/VB/2/ccomp"));
  }

  @Test
  void whoeverSaysWhereOthersWereOnlySaysIt() {
    assertTrue(
        isOnlySayer(
            "was",
            "Arvania/NNP/2/nsubj said:say/VBD/0/root that/IN/7/mark Orlan/NNP/7/nsubj"
                + " was:be/VBD/7/cop in/IN/7/case Cordia/NNP/2/ccomp"));
  }

  @Test
  void whoeverSaysWhatHeWillDoTakesPart() {
    assertFalse(
        isOnlySayer(
            "accept",
            "Arvania/NNP/2/nsubj said:say/VBD/0/root that/IN/6/mark it/PRP/6/nsubj"
                + " would/MD/6/aux accept/VB/2/ccomp"));
  }

  @Test
  void whoeverSaysWhatSomebodyElseWillDoOnlySaysIt() {
    Sentence sentence =
        Sketch.sentence(
            "Arvania/NNP/2/nsubj said:say/VBD/0/root that/IN/6/mark he/PRP/6/nsubj"
                + " would/MD/6/aux stop/VB/2/ccomp");
    assertTrue(
        isOnlySayer("stop", sentence, mention(sentence.token(0)), mention(sentence.token(3))));
  }

  /** Of the first word. */
  private static boolean isOnlySayer(String trigger, String words) {
    return isOnlySayer(trigger, Sketch.sentence(words));
  }

  private static boolean isOnlySayer(String trigger, Sentence sentence, Mention... mentions) {
    Reading reading =
        new Reading(
            Article.of("a", LocalDate.of(2024, 6, 7), "x"),
            new AnnotatedText("x", List.of(sentence)),
            new Mentions(List.of(mentions)),
            List.of());
    return new AttributionReader()
        .isOnlySayer(reading, sentence, Sketch.word(sentence, trigger), sentence.token(0));
  }
}
