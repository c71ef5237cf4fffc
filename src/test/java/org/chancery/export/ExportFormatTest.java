package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.ARVANIA;
import static org.chancery.graph.Told.BELMORA;
import static org.chancery.graph.Told.CORDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.event.Proposal;
import org.chancery.event.Proposal.Position;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.graph.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExportFormatTest {
  static final DatasetGraph GRAPHS = graphs(trip());

  @ParameterizedTest
  @CsvSource({"TRIG,TriG", "NQUADS,N-Quads", "JSONLD,JSON-LD"})
  void namedGraphsAreReadBackAsTheyWere(ExportFormat format, String language) {
    DatasetGraph read = DatasetGraphFactory.create();
    parser(format, language).parse(read);
    assertEquals(Txn.calculateRead(GRAPHS, () -> quads(GRAPHS)), quads(read));
  }

  @ParameterizedTest
  @CsvSource({"TURTLE,Turtle", "NTRIPLES,N-Triples", "RDFXML,RDF/XML"})
  void theUnionOfAllGraphsIsReadBackAsItWas(ExportFormat format, String language) {
    Graph read = GraphFactory.createDefaultGraph();
    parser(format, language).parse(read);
    assertEquals(Txn.calculateRead(GRAPHS, () -> triples(GRAPHS.getUnionGraph())), triples(read));
  }

  @Test
  void rdf12SaysWhichReportsARelationRestsOn() {
    assertEquals(
        Set.of(
            "report-1 ada-arno plansToVisit belmora",
            "report-1 ada-arno plansToVisit cordia",
            "report-2 cordia criticised belmora"),
        reified(GRAPHS));
  }

  @Test
  void noRelationRestsOnWhatOthersClaim() {
    Told told =
        Told.in("a1", "Ada Arno visited Belmora, say Arvania and Cordia.")
            .mention(ADA, "Ada Arno")
            .mention(BELMORA, "Belmora")
            .mention(ARVANIA, "Arvania")
            .mention(CORDIA, "Cordia");
    visit(told).told();
    visit(told).accordingTo(ARVANIA).told();
    visit(told).accordingTo(CORDIA).told();
    assertEquals(
        Set.of("report-1 ada-arno visited belmora", "report-2 ada-arno visited belmora"),
        reified(graphs(told)));
  }

  private static Told.Telling visit(Told article) {
    return article
        .event("Visit", "visited", Status.COMPLETED)
        .with(Role.AGENT, ADA)
        .with(Role.PLACE, BELMORA);
  }

  private static Set<String> reified(DatasetGraph graphs) {
    Graph read = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(bytes(ExportFormat.TURTLE12, graphs)))
        .lang(RDFLanguages.nameToLang("Turtle"))
        .parse(read);
    return read.stream()
        .filter(triple -> triple.getObject().isTripleTerm())
        .map(
            t ->
                t.getSubject().getURI().replaceAll(".*#", "")
                    + " "
                    + local(t.getObject().getTriple()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String local(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> node.getURI().replaceAll(".*[/#]", ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void theTableOfEventsHasARowForEachSourceAndTarget() {
    assertEquals(
        List.of(
            "Ada Arno>Belmora Visit planned AGREE 2024-06-10",
            "Ada Arno>Cordia Visit planned AGREE 2024-06-10",
            "Cordia>Belmora Criticism completed ACCUSE 2024-06-07"),
        text(ExportFormat.EVENTS)
            .lines()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(c -> "%s>%s %s %s %s %s".formatted(c[4], c[6], c[10], c[11], c[8], c[1]))
            .sorted()
            .toList());
  }

  @Test
  void graphMlJoinsEntitiesByReports() throws Exception {
    Document document = document(ExportFormat.GRAPHML);
    assertEquals(3, document.getElementsByTagName("node").getLength());
    assertEquals(3, document.getElementsByTagName("edge").getLength());
    assertTrue(danglingEnds(document).isEmpty());
  }

  @Test
  void gexfTellsTheDaysOfItsEdges() throws Exception {
    Document document = document(ExportFormat.GEXF);
    Set<String> starts = new TreeSet<>();
    for (int i = 0; i < document.getElementsByTagName("edge").getLength(); i++) {
      starts.add(((Element) document.getElementsByTagName("edge").item(i)).getAttribute("start"));
    }
    assertEquals(Set.of("2024-06-07", "2024-06-10"), starts);
    assertTrue(danglingEnds(document).isEmpty());
  }

  @Test
  void csvHoldsNodesEdgesAndEvents() throws IOException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    tables(bytes(ExportFormat.CSV)).forEach((table, lines) -> rows.put(table, lines.size()));
    assertEquals(Map.of("nodes.csv", 3, "edges.csv", 3, "events.csv", 2), rows);
  }

  @Test
  void aProposalThatAnEdgeLeadsToIsANodeOfTheTables() throws IOException {
    Told told = Told.in("a1", "Belmora rejected the plan.").mention(BELMORA, "Belmora");
    Position rejected =
        new Position(BELMORA, Proposal.Stance.REJECTED, Optional.empty(), told.sentence());
    told.proposal(
        new Proposal(
            "proposal-1",
            Proposal.Kind.PROPOSAL,
            told.span("the plan"),
            List.of(CORDIA),
            List.of(BELMORA),
            List.of(rejected)));
    byte[] csv = bytes(ExportFormat.CSV, graphs(told));
    String terms = Iris.DEFAULT.document("a1") + "#proposal-1";
    assertEquals(
        List.of(terms + ",the plan,ProposedTerms,,"),
        tables(csv).get("nodes.csv").stream().filter(line -> line.startsWith(terms)).toList());
  }

  /** The lines of each table, without its header. */
  private static Map<String, List<String>> tables(byte[] csv) throws IOException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(csv));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String table = new String(zip.readAllBytes(), UTF_8);
      tables.put(entry.getName(), table.lines().skip(1).toList());
    }
    return tables;
  }

  @Test
  void theDescriptionCountsTheEvents() {
    Graph description = GraphFactory.createDefaultGraph();
    parser(ExportFormat.VOID, "Turtle").parse(description);
    assertTrue(
        text(ExportFormat.VOID)
            .replaceAll("\\s+", " ")
            .contains("void:class dip:Visit; void:entities 1"),
        text(ExportFormat.VOID));
  }

  private static RDFParser parser(ExportFormat format, String language) {
    return RDFParser.source(new ByteArrayInputStream(bytes(format)))
        .lang(RDFLanguages.nameToLang(language))
        .build();
  }

  private static Set<String> danglingEnds(Document document) {
    Set<String> nodes = new TreeSet<>();
    for (int i = 0; i < document.getElementsByTagName("node").getLength(); i++) {
      nodes.add(((Element) document.getElementsByTagName("node").item(i)).getAttribute("id"));
    }
    Set<String> ends = new TreeSet<>();
    for (int i = 0; i < document.getElementsByTagName("edge").getLength(); i++) {
      Element edge = (Element) document.getElementsByTagName("edge").item(i);
      ends.add(edge.getAttribute("source"));
      ends.add(edge.getAttribute("target"));
    }
    ends.removeAll(nodes);
    return ends;
  }

  private static Document document(ExportFormat format) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(format)));
  }

  private static String text(ExportFormat format) {
    return new String(bytes(format), UTF_8);
  }

  static byte[] bytes(ExportFormat format) {
    return bytes(format, GRAPHS);
  }

  private static byte[] bytes(ExportFormat format, DatasetGraph graphs) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.export(DatasetFactory.wrap(graphs), out);
    return out.toByteArray();
  }

  private static Set<Quad> quads(DatasetGraph graphs) {
    return Set.copyOf(graphs.stream().toList());
  }

  private static Set<Triple> triples(Graph graph) {
    return Set.copyOf(graph.stream().toList());
  }

  /** In a TDB2 store in memory, which is stricter about transactions than other datasets. */
  private static DatasetGraph graphs(Told told) {
    ArticleGraph article = OntologyGrapher.standard(Iris.DEFAULT, "test").graph(told.extract());
    DatasetGraph graphs = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        graphs,
        () -> {
          graphs.addGraph(Iris.DEFAULT.document("a1"), article.triples());
          graphs.addGraph(Iris.DEFAULT.entities(), article.entities());
        });
    return graphs;
  }

  private static Told trip() {
    return Told.in("a1", "Ada Arno will travel to Belmora and Cordia, which criticised Belmora.")
        .mention(ADA, "Ada Arno")
        .mention(BELMORA, "Belmora")
        .mention(CORDIA, "Cordia")
        .event("Visit", "travel", Status.PLANNED)
        .with(Role.AGENT, ADA)
        .with(Role.PLACE, BELMORA, CORDIA)
        .on(LocalDate.of(2024, 6, 10))
        .told()
        .event("Criticism", "criticised", Status.COMPLETED)
        .with(Role.AGENT, CORDIA)
        .with(Role.RECIPIENT, BELMORA)
        .told();
  }
}
