package org.chancery.entity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final String MINISTER_RICE =
      "Condoleezza/PROPN/3/nsubj/PER Rice/PROPN/1/flat/+ left/VERB/0/root";
  private static final String TESTMANN =
      "Kari/PROPN/3/nsubj/PER Testmann/PROPN/1/flat/+ left/VERB/0/root";

  @TempDir Path folder;

  private Gazetteer corrected(String... lines) throws IOException {
    Path file = folder.resolve("corrections.tsv");
    Files.writeString(file, "correction\tsubject\tentity\n" + String.join("\n", lines));
    return GAZETTEER.corrected(file);
  }

  private static List<Entity> read(Gazetteer gazetteer, String sentence) {
    AnnotatedText text = Trees.of(sentence);
    Article article = Article.of("a", LocalDate.of(2007, 6, 7), text.text());
    return List.copyOf(new GazetteerResolver(gazetteer).resolve(article, text).entities());
  }

  private List<String> ids(String sentence, String... lines) throws IOException {
    return read(corrected(lines), sentence).stream().map(Entity::id).toList();
  }

  private String refusal(String... lines) {
    String message = assertThrows(InputException.class, () -> corrected(lines)).getMessage();
    return message.substring(message.indexOf("corrections.tsv"));
  }

  @Test
  void wordsMeanWhomTheyAreGivenTo() throws IOException {
    assertEquals(List.of("tony-blair"), ids(MINISTER_RICE, "name\tCondoleezza Rice\ttony-blair"));
  }

  @Test
  void wordsThatNoModelTakesForANameAreFound() throws IOException {
    String sentence = "The/DET/2/det boss/NOUN/3/nsubj left/VERB/0/root";
    assertEquals(List.of("vladimir-putin"), ids(sentence, "name\tthe boss\tvladimir-putin"));
  }

  @Test
  void wordsDoNotMeanWhomTheyAreTakenFrom() throws IOException {
    assertEquals(
        List.of("condoleezza-rice-person"),
        ids(MINISTER_RICE, "not-same-as\tCondoleezza Rice\tcondoleezza-rice"));
  }

  @Test
  void oneEntityIsMadeAnother() throws IOException {
    assertEquals(List.of("tony-blair"), ids(TESTMANN, "same-as\tkari-testmann\ttony-blair"));
  }

  @Test
  void twoUnknownPeopleAreMadeOneUnderTheNameGiven() throws IOException {
    Gazetteer gazetteer =
        corrected(
            "name\tKari Anne Testmann\tkari-anne-testmann",
            "same-as\tkari-testmann\tkari-anne-testmann");
    assertEquals(
        List.of(new Entity("kari-anne-testmann", "Kari Anne Testmann", EntityKind.PERSON, "", "")),
        read(gazetteer, TESTMANN));
  }

  @Test
  void misspelltEntityIsRefusedWithItsLine() {
    assertEquals(
        "corrections.tsv:2: no entity tony-blare; if it is new, choose an id less like tony-blair",
        refusal("name\tMr Blair\ttony-blare"));
  }

  @Test
  void unknownCorrectionIsRefusedWithItsLine() {
    assertEquals(
        "corrections.tsv:2: no correction is; write name, not-same-as or same-as",
        refusal("is\tMr Blair\ttony-blair"));
  }

  @Test
  void fileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("corrections.tsv");
    Files.writeString(file, "correction\tsubject\tentity\nname\tRenée\ttony-blair", ISO_8859_1);
    assertEquals(
        file
            + ": the corrections cannot be read (java.nio.charset.MalformedInputException:"
            + " Input length = 1); give the path of a UTF-8 file",
        assertThrows(InputException.class, () -> GAZETTEER.corrected(file)).getMessage());
  }

  @Test
  void wordsGivenToTwoAreRefused() {
    assertTrue(
        refusal("name\tTony B.\ttony-blair", "name\tTony B\tantony-blinken")
            .startsWith("corrections.tsv:3: \"Tony B\" is corrected by"));
  }

  @Test
  void mergerInACircleIsRefused() {
    assertEquals(
        "corrections.tsv:3: tony-blair would be merged into itself; remove a line",
        refusal("same-as\tantony-blinken\ttony-blair", "same-as\ttony-blair\tantony-blinken"));
  }

  @Test
  void articleIsOutdatedThatHoldsWordsOfANewCorrection() throws IOException {
    Corrections corrections = corrected("name\tIron Tony\ttony-blair").corrections();
    assertTrue(corrections.isOutdated("He met Iron Tony's men.", Set.of(), Set.of()));
  }

  @Test
  void articleIsOutdatedOfWhichAChainOfMergersLosesItsFirst() throws IOException {
    String last = "same-as\tk-testmann\tkari-anne-testmann";
    Set<String> mentioned = Set.of("kari-anne-testmann");
    Set<String> obeyed =
        corrected("same-as\tkari-testmann\tk-testmann", last)
            .corrections()
            .inForce("Testmann left.", mentioned);
    assertTrue(corrected(last).corrections().isOutdated("Testmann left.", mentioned, obeyed));
  }

  @Test
  void articleIsUpToDateThatAlreadyObeys() throws IOException {
    Corrections corrections = corrected("name\tIron Tony\ttony-blair").corrections();
    assertEquals(
        false,
        corrections.isOutdated("He met Iron Tony.", Set.of(), Set.of("name Iron Tony tony-blair")));
  }
}
