package org.chancery.coding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.BELMORA;
import static org.chancery.graph.Told.CORDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;
import org.chancery.article.Article;
import org.chancery.entity.Gazetteer;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.export.EventsJson;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Outcome;
import org.chancery.graph.Categories;
import org.chancery.graph.Iris;
import org.chancery.graph.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedEventsTest {
  private static final KnownEntities KNOWN = new KnownEntities(Iris.DEFAULT, Gazetteer.load());

  @TempDir private Path folder;

  @Test
  void whatExtractPrintsIsReadAsItWas() throws IOException {
    Extract extract =
        Told.in("a1", "🕊 Arno will visit Belmora for talks, Cordia said.")
            .mention(ADA, "Arno")
            .event("Visit", "visit", Status.PLANNED)
            .with(Role.AGENT, ADA)
            .with(Role.RECIPIENT)
            .with(Role.PLACE, BELMORA)
            .with(Role.MEDIATOR)
            .with(Role.HOST)
            .with(Role.VENUE)
            .phrase(Role.PURPOSE, "for talks")
            .on(LocalDate.of(2024, 6, 11))
            .accordingTo(CORDIA)
            .told()
            .extract();
    Article article = extract.reading().article();
    assertEquals(extract.findings().events(), events(read(printed(extract), article)));
  }

  @Test
  void anItemOfWikidataIsWhomTheGazetteerHasForIt() throws IOException {
    String line =
        """
        {"id": "a1", "date": "2024-06-12", "text": "Blinken was there.",
         "entities": [{"id": "http://www.wikidata.org/entity/Q7821917", "label": "A. J. Blinken"}],
         "events": [{"type": "Visit", "status": "completed",
                     "agents": ["http://www.wikidata.org/entity/Q7821917"]}]}\
        """;
    DiplomaticEvent visit = events(read(line)).get(0);
    assertEquals("antony-blinken", visit.in(Role.AGENT).get(0).id());
  }

  @ParameterizedTest
  @CsvSource({
    "Q235, monaco",
    "Q237, vatican-city",
    "Q334, singapore",
    "Q1410, gibraltar",
    "Q8646, hong-kong",
    "Q14773, macau"
  })
  void anItemThatAStateSharesWithItsCapitalIsTheState(String item, String state)
      throws IOException {
    String line =
        """
        {"id": "a1", "date": "2024-06-12", "text": "They went there.",
         "entities": [{"id": "x", "label": "X", "kind": "Place", "qid": "%s"}],
         "events": [{"type": "Visit", "status": "completed", "places": ["x"]}]}\
        """
            .formatted(item);
    assertEquals(state, events(read(line)).get(0).in(Role.PLACE).get(0).id());
  }

  @Test
  void anEventWithoutWordsIsToldByTheWholeTextAndSure() throws IOException {
    DiplomaticEvent visit =
        events(
                read(
                    """
                    {"id": "a1", "date": "2024-06-12", "text": "Arno was there.",
                     "entities": [{"id": "ada-arno", "label": "Ada Arno", "kind": "Person"}],
                     "events": [{"type": "Visit", "status": "completed", "agents": ["ada-arno"]}]}\
                    """))
            .get(0);
    assertEquals("Arno was there.", visit.trigger().in("Arno was there."));
    assertEquals(1.0, visit.confidence());
    assertEquals(List.of("coder:Jane Roe"), visit.evidence());
  }

  @Test
  void wordsThatStandElsewhereAreRefused() throws IOException {
    assertEquals(
        "'visited' is said to stand at 0 to 7, where the text has 'Arno wa'",
        refusal(
            """
            {"id": "a1", "date": "2024-06-12", "text": "Arno was there.",
             "events": [{"type": "Visit", "status": "completed",
                         "trigger": {"start": 0, "end": 7, "text": "visited"}}]}\
            """));
  }

  @Test
  void aLineWithoutTextWhoseArticleIsNotGivenIsRefused() throws IOException {
    assertEquals(
        "the article 'a1' is not known: give it with --articles, or its \"text\" and \"date\"",
        refusal("{\"id\": \"a1\", \"events\": []}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"agents\": \"x\" | \"agents\" is \"x\" where a list of texts is expected",
        "\"agents\": [{}] | \"agents\" is [{}] where a list of texts is expected",
        "\"trigger\": \"was\" | \"trigger\" is \"was\" where an object is expected",
        "\"roles\": [\"x\"] | \"roles\" is [\"x\"] where an object is expected",
        "\"confidence\": 80 | \"confidence\" is 80 where a number from 0 to 1 is expected",
      })
  void aValueOfAnotherShapeIsRefused(String value, String found) throws IOException {
    assertEquals(
        found,
        refusal(
            """
            {"id": "a1", "date": "2024-06-12", "text": "Arno was there.",
             "events": [{"type": "Visit", "status": "completed", %s}]}\
            """
                .formatted(value)));
  }

  @Test
  void anUnknownStatusIsRefused() throws IOException {
    assertEquals(
        "no status is called 'done'; expected one of"
            + " [completed, ongoing, planned, hypothetical, negated]",
        refusal(
            """
            {"id": "a1", "date": "2024-06-12", "text": "Arno was there.",
             "events": [{"type": "Visit", "status": "done"}]}\
            """));
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.writeString(file, "{\"id\": \"Renée\"}", ISO_8859_1);
    CodedEvents events = new CodedEvents("Jane Roe", KNOWN, Map.of());
    assertEquals(
        file
            + ": the coded events cannot be read (java.nio.charset.MalformedInputException:"
            + " Input length = 1); give the path of a UTF-8 file",
        assertThrows(InputException.class, () -> events.read(file, outcome -> {})).getMessage());
  }

  private static String printed(Extract extract) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventsJson events = new EventsJson(Iris.DEFAULT, Categories.standard(), out)) {
      events.write(extract);
    }
    return out.toString("UTF-8");
  }

  private String refusal(String line) throws IOException {
    return ((Outcome.Refused) read(line)).refusal().found();
  }

  private static List<DiplomaticEvent> events(Outcome outcome) {
    return ((Outcome.Extracted) outcome).extract().findings().events();
  }

  private Outcome read(String line, Article... articles) throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.writeString(file, line.replace("\n", " "));
    Map<String, Article> given =
        articles.length == 0 ? Map.of() : Map.of(articles[0].id(), articles[0]);
    List<Outcome> outcomes = new ArrayList<>();
    new CodedEvents("Jane Roe", KNOWN, given).read(file, outcomes::add);
    return outcomes.get(0);
  }
}
