package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.junit.jupiter.api.Test;

class PluralReaderTest {
  private static final GazetteerResolver RESOLVER = GazetteerResolver.load();
  private static final String THREE_MET =
      "Egypt/PROPN/6/nsubj/LOC ,/PUNCT/3/punct Jordan/PROPN/1/conj/LOC and/CCONJ/5/cc"
          + " Qatar/PROPN/1/conj/LOC met/VERB/0/root";
  private static final String TWO_MET =
      "Egypt/PROPN/4/nsubj/LOC and/CCONJ/3/cc Jordan/PROPN/1/conj/LOC met/VERB/0/root";
  private static final String ISRAEL_REFUSED = "Israel/PROPN/2/nsubj/LOC refused/VERB/0/root";

  /** Whom the last of the sentences names. */
  private static List<String> inTheLast(String... sentences) {
    AnnotatedText text = Trees.of(sentences);
    Article article = Article.of("a", LocalDate.parse("2024-06-07"), text.text());
    return RESOLVER.resolve(article, text).all().stream()
        .filter(mention -> mention.sentence() == sentences.length - 1)
        .map(mention -> mention.entity().map(Entity::id).orElse("|"))
        .toList();
  }

  @Test
  void numberTakesUpTheLastListOfItsSize() {
    assertEquals(
        List.of("egypt", "jordan", "qatar"),
        inTheLast(
            THREE_MET,
            ISRAEL_REFUSED,
            "The/DET/3/det 3/NUM/3/nummod nations/NOUN/4/nsubj agreed/VERB/0/root"));
  }

  @Test
  void numberOfWhichThereIsNoListTakesUpNobody() {
    assertEquals(
        List.of(),
        inTheLast(
            TWO_MET, "The/DET/3/det three/NUM/3/nummod nations/NOUN/4/nsubj agreed/VERB/0/root"));
  }

  @Test
  void bothAreThoseOfWhomTheArticleSpeaksMost() {
    assertEquals(
        List.of("france", "egypt", "jordan"),
        inTheLast(
            TWO_MET,
            "Jordan/PROPN/2/nsubj/LOC accused/VERB/0/root Egypt/PROPN/2/obj/LOC",
            "France/PROPN/2/nsubj/LOC urged/VERB/0/root both/PRON/2/obj"));
  }

  @Test
  void bothAreNobodyWhereItIsOpenWho() {
    assertEquals(
        List.of("israel"),
        inTheLast(THREE_MET, "Israel/PROPN/2/nsubj/LOC urged/VERB/0/root both/PRON/2/obj"));
  }

  @Test
  void latterIsTheSecondOfTwo() {
    assertEquals(
        List.of("jordan"),
        inTheLast(TWO_MET, "The/DET/2/det latter/ADJ/3/nsubj agreed/VERB/0/root"));
  }

  @Test
  void latterIsTheOneNamedLastInTheSentence() {
    assertEquals(
        List.of("egypt", "jordan", "jordan"),
        inTheLast(
            "Egypt/PROPN/2/nsubj/LOC left/VERB/0/root Jordan/PROPN/2/obj/LOC when/ADV/7/advmod"
                + " the/DET/6/det latter/ADJ/7/nsubj refused/VERB/2/advcl"));
  }

  @Test
  void countAloneTakesUpAList() {
    assertEquals(
        List.of("egypt", "jordan", "qatar"),
        inTheLast(THREE_MET, "The/DET/2/det trio/NOUN/3/nsubj agreed/VERB/0/root"));
  }

  @Test
  void ownerOfAListOwnsAllItsMembers() {
    assertEquals(
        List.of("greece", "hellenic-parliament"),
        inTheLast(
            "the/DET/3/det Greek/ADJ/3/amod/NAT government/NOUN/6/nsubj and/CCONJ/5/cc"
                + " parliament/NOUN/3/conj agreed/VERB/0/root"));
  }

  @Test
  void governmentIsThatOfTheStateItSitsIn() {
    assertEquals(
        List.of("ivory-coast", "abidjan"),
        inTheLast(
            ISRAEL_REFUSED,
            "The/DET/2/det government/NOUN/5/nsubj in/ADP/4/case Abidjan/PROPN/2/nmod/LOC"
                + " agreed/VERB/0/root"));
  }

  @Test
  void quotationThatGoesOnHasOneSpeaker() {
    assertEquals(
        List.of("emmanuel-macron"),
        inTheLast(
            "Emmanuel/PROPN/3/nsubj/PER Macron/PROPN/1/flat/+ said/VERB/0/root \"/PUNCT/3/punct"
                + " Israel/PROPN/6/nsubj/LOC agreed/VERB/3/ccomp",
            "I/PRON/2/nsubj agree/VERB/0/root \"/PUNCT/2/punct"));
  }

  @Test
  void twoWithoutAnArticleAreOthers() {
    assertEquals(
        List.of(),
        inTheLast(
            "Emmanuel/PROPN/4/nsubj/PER Macron/PROPN/1/flat/+ and/CCONJ/1/dep met/VERB/0/root"
                + " Olaf/PROPN/4/obj/PER Scholz/PROPN/5/flat/+",
            "Two/NUM/2/nummod men/NOUN/3/nsubj died/VERB/0/root"));
  }

  @Test
  void twoWhoMeetAreThey() {
    assertEquals(2, inTheLast(tells("meet"), "They/PRON/2/nsubj agreed/VERB/0/root").size());
  }

  @Test
  void twoWhoDoNotMeetAreNotThey() {
    assertEquals(List.of(), inTheLast(tells("praise"), "They/PRON/2/nsubj agreed/VERB/0/root"));
  }

  private static String tells(String verb) {
    return "Angela/PROPN/4/nsubj/PER Merkel/PROPN/1/flat/+ will/AUX/4/aux "
        + verb
        + "/VERB/0/root Emmanuel/PROPN/4/obj/PER Macron/PROPN/5/flat/+";
  }
}
