package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.chancery.InputException;
import org.chancery.event.EventTypes;
import org.chancery.graph.Iris;
import org.chancery.graph.StaticGraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsTest {
  private static final Path CASES = Path.of("src/test/resources/queries");
  private static final StaticGraphs STATIC = StaticGraphs.of(Iris.DEFAULT);

  static List<String> names() {
    return Questions.all().stream().map(Question::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAnsweredAsItsCaseExpects(String name) throws IOException {
    Path folder = CASES.resolve(name);
    if (Files.exists(folder.resolve("expected.ttl"))) {
      assertEquals(
          triples(Files.readString(folder.resolve("expected.ttl"))),
          triples(answer(name, AnswerFormat.TURTLE)));
    } else {
      assertEquals(
          Files.readString(folder.resolve("expected.csv")),
          answer(name, AnswerFormat.CSV).replace("\r\n", "\n"));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void opensWithItsQuestionAndItsParameters(String name) {
    Question question = Questions.of(name);
    assertTrue(question.title().matches("[A-Z].*[.?]"), question.title());
    Set<String> described =
        question.parameters().stream()
            .map(Question.Parameter::name)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> open =
        Question.blocks(question.query()).stream()
            .map(block -> block.getVars().get(0).getVarName())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(open, described);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isAnsweredMoreBroadlyWithoutItsParameters(String name) throws IOException {
    AnswerFormat format =
        Questions.of(name).query().isConstructType() ? AnswerFormat.TURTLE : AnswerFormat.CSV;
    long narrow = answer(name, format).lines().count();
    assertTrue(narrow > 1 && answer(name, Map.of(), format).lines().count() >= narrow);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "denials",
        "possibilities",
        "timeline",
        "plans-and-outcomes",
        "resolved-events",
        "unfulfilled-plans"
      })
  void anEventOfWhichOnlyThePlaceIsKnownIsListed(String name) {
    assertTrue(answer(name, Map.of(), AnswerFormat.CSV).contains("negotiation: Cordia"));
  }

  @Test
  void typesInWhichAllTakePartAlikeAreThoseOfTheTable() {
    String mutual =
        EventTypes.standard().names().stream()
            .filter(type -> EventTypes.standard().of(type).symmetric())
            .map(type -> "dip:" + type)
            .collect(Collectors.joining(" ", "VALUES ?mutual { ", " }"));
    assertEquals(
        List.of(),
        Questions.all().stream()
            .filter(question -> question.sparql().contains("?mutual {"))
            .filter(question -> !question.sparql().contains(mutual))
            .map(Question::name)
            .toList());
  }

  @Test
  void aValueIsATermWhateverItsText() {
    String answer = answer("visits", Map.of("visitor", "x\" } } ; DROP ALL #"), AnswerFormat.CSV);
    assertEquals("who,where,status,first,last,published", answer.strip());
  }

  @Test
  void anUnknownParameterIsRefusedWithTheKnownOnes() {
    InputException refusal =
        assertThrows(
            InputException.class, () -> answer("visits", Map.of("visiter", "x"), AnswerFormat.CSV));
    assertEquals(
        "question 'visits' has no parameter 'visiter': it has visitor=..., destination=...",
        refusal.getMessage());
  }

  @Test
  void aValueThatIsNoDateIsRefused() {
    InputException refusal =
        assertThrows(
            InputException.class,
            () -> answer("calendar", Map.of("from", "June"), AnswerFormat.CSV));
    assertEquals("from=June is no date: give one, such as 2024-06-07", refusal.getMessage());
  }

  @Test
  void aLastDayBeforeTheFirstIsRefused() {
    Map<String, String> turned = Map.of("from", "2024-06-30", "until", "2024-06-01");
    InputException refusal =
        assertThrows(InputException.class, () -> answer("calendar", turned, AnswerFormat.CSV));
    assertEquals("from=2024-06-30 is after until=2024-06-01: change places", refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "visits   | visitor | ZZZ         | visitor=ZZZ: the store does not know this name; the"
            + " nearest: ",
        "visits   | visitor | Ada Arnow   | visitor=Ada Arnow: the store does not know this name;"
            + " the nearest: Ada Arno",
        "entities | state   | ARW         | state=ARW: the store does not know this code of a"
            + " state; the nearest: ARV",
        "entities | name    | xyzzy       | name=xyzzy: the store does not know this name",
        "evidence | event   | urn:nothing | event=urn:nothing: the store does not know this IRI",
      })
  void aValueThatTheStoreDoesNotKnowIsTheReasonForNoAnswer(
      String question, String parameter, String value, String words) {
    List<String> unknown =
        new Answering(union(question))
            .answer(
                Questions.of(question),
                Map.of(parameter, value),
                AnswerFormat.CSV,
                OutputStream.nullOutputStream());

    assertTrue(unknown.size() == 1 && unknown.get(0).startsWith(words), unknown.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"US", "us", "U.S.", "USA", "usa", "United States", "the United States"})
  void aNameOfAStateMeansAllWhoActForIt(String name) {
    Dataset data =
        dataset(
            """
            PREFIX dip: <https://w3id.org/chancery/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            <x:g> { <x:ada> a dip:Entity ; rdfs:label "Ada Arno" ; dip:stateCode "USA" }
            """);
    Question who =
        Question.of(
            "who",
            """
            # Who is it?
            # actor: name, or the three letters of a state for all who act for it
            PREFIX dip: <https://w3id.org/chancery/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT ?who {
              VALUES ?actor { UNDEF }
              ?one rdfs:label ?who ; rdfs:label|dip:stateCode ?name
              FILTER ( LCASE(?name) = LCASE(?actor) )
            }
            """);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new Answering(data).answer(who, Map.of("actor", name), AnswerFormat.CSV, out);

    assertEquals(List.of("who", "Ada Arno"), out.toString(UTF_8).lines().toList());
  }

  @Test
  void aStateThatTheStoreDoesNotKnowIsNamedWithItsCode() {
    List<String> unknown =
        new Answering(union("visits"))
            .answer(
                Questions.of("visits"),
                Map.of("visitor", "UK"),
                AnswerFormat.CSV,
                OutputStream.nullOutputStream());

    assertTrue(
        unknown.get(0).startsWith("visitor=UK (GBR): the store does not know this name"),
        unknown.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyValueIsRefused(String empty) {
    InputException refusal =
        assertThrows(
            InputException.class,
            () -> answer("visits", Map.of("visitor", empty), AnswerFormat.CSV));
    assertEquals("visitor= is empty: give a value, or leave it out", refusal.getMessage());
  }

  @Test
  void aKnownValueIsNotBlamedForNoAnswer() {
    assertEquals(
        List.of(),
        new Answering(union("visits"))
            .answer(
                Questions.of("visits"),
                Map.of("visitor", "BEL", "destination", "ARV"),
                AnswerFormat.CSV,
                OutputStream.nullOutputStream()));
  }

  @Test
  @Timeout(60)
  void aQueryIsStoppedWhenItsTimeIsUp() {
    String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    Answering answering = new Answering(union("visits"), Optional.of(Duration.ofMillis(200)));

    InputException refusal =
        assertThrows(
            InputException.class,
            () ->
                answering.answer(
                    Question.of("endless", endless),
                    Map.of(),
                    AnswerFormat.CSV,
                    OutputStream.nullOutputStream()));

    assertEquals(
        "endless: stopped, its time is up (0.2 seconds): make the query ask for less, or give it"
            + " more",
        refusal.getMessage());
  }

  @Test
  void aValueThatIsNoneOfAFewIsRefusedWithThem() {
    InputException refusal =
        assertThrows(
            InputException.class,
            () -> answer("entities", Map.of("kind", "robot"), AnswerFormat.CSV));
    assertEquals(
        "kind=robot: expected one of person, state, organisation, group, place",
        refusal.getMessage());
  }

  @Test
  void aTableForPeopleAlignsItsColumns() throws IOException {
    String table = answer("critics", AnswerFormat.TABLE);
    assertEquals(
        """
        who      whom     times
        ---      ----     -----
        Arvania  Belmora  2
        Cordia   Belmora  1
        2 answers
        """,
        table.replace("\r\n", "\n"));
  }

  @Test
  void triplesDoNotFitATable() {
    assertThrows(InputException.class, () -> answer("as-schema-org", Map.of(), AnswerFormat.CSV));
  }

  private static String answer(String name, AnswerFormat format) throws IOException {
    Path file = CASES.resolve(name).resolve("parameters.txt");
    Map<String, String> values =
        (Files.exists(file) ? Files.readAllLines(file) : List.<String>of())
            .stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    return answer(name, values, format);
  }

  private static String answer(String name, Map<String, String> values, AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Answering(union(name)).answer(Questions.of(name), values, format, out);
    return out.toString(UTF_8);
  }

  /** The case's data beside the graphs that every store holds; the default graph is all of them. */
  private static Dataset union(String name) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    STATIC.quads().forEach(graphs::add);
    RDFParser.source(CASES.resolve(name).resolve("data.trig")).lang(Lang.TRIG).parse(graphs);
    return union(graphs);
  }

  private static Dataset dataset(String trig) {
    DatasetGraph graphs = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).parse(graphs);
    return union(graphs);
  }

  private static Dataset union(DatasetGraph graphs) {
    Dataset union = DatasetFactory.create(ModelFactory.createModelForGraph(graphs.getUnionGraph()));
    graphs
        .listGraphNodes()
        .forEachRemaining(
            graph ->
                union.addNamedModel(
                    graph.getURI(), ModelFactory.createModelForGraph(graphs.getGraph(graph))));
    return union;
  }

  private static String triples(String turtle) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
    return model.getGraph().stream()
        .map(NodeFmtLib::str)
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
