package org.chancery.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported, read by the libraries of others: RDF4J Rio, JGraphT, Titanium. */
class ReadBackTest {
  @ParameterizedTest
  @CsvSource({"TRIG", "NQUADS"})
  void rioReadsTheNamedGraphs(ExportFormat format) throws IOException {
    Set<String> exported =
        Txn.calculateRead(
            ExportFormatTest.GRAPHS,
            () ->
                ExportFormatTest.GRAPHS.stream()
                    .map(
                        q ->
                            String.join(
                                " ",
                                text(q.getGraph()),
                                text(q.getSubject()),
                                text(q.getPredicate()),
                                text(q.getObject())))
                    .collect(Collectors.toCollection(TreeSet::new)));
    RDFFormat language = format == ExportFormat.TRIG ? RDFFormat.TRIG : RDFFormat.NQUADS;
    assertEquals(exported, read(format, language, true));
  }

  @ParameterizedTest
  @CsvSource({"TURTLE", "NTRIPLES", "RDFXML"})
  void rioReadsTheUnionOfAllGraphs(ExportFormat format) throws IOException {
    Set<String> exported =
        Txn.calculateRead(
            ExportFormatTest.GRAPHS,
            () ->
                ExportFormatTest.GRAPHS.getUnionGraph().stream()
                    .map(
                        t ->
                            String.join(
                                " ",
                                text(t.getSubject()),
                                text(t.getPredicate()),
                                text(t.getObject())))
                    .collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(exported, read(format, language(format), false));
  }

  @Test
  void jGraphTReadsGraphMl() {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    assertEquals("3 entities, 3 edges", network(ExportFormat.GRAPHML, importer));
  }

  /** It knows no GEXF newer than 1.2, hence without the schema. */
  @Test
  void jGraphTReadsGexf() {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setSchemaValidation(false);
    assertEquals("3 entities, 3 edges", network(ExportFormat.GEXF, importer));
  }

  @Test
  void titaniumFramesEachEventWithItsReports() throws Exception {
    try (InputStream frame = Files.newInputStream(Path.of("ontology/event-frame.jsonld"))) {
      JsonObject framed =
          JsonLd.frame(JsonDocument.of(stream(ExportFormat.JSONLD)), JsonDocument.of(frame)).get();
      Set<String> statuses =
          framed.getJsonArray("@graph").stream()
              .map(event -> event.asJsonObject().getJsonArray("reportedBy"))
              .map(reports -> reports.getJsonObject(0).getJsonObject("dip:status"))
              .map(status -> status.getString("@id"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(Set.of("dip:Completed", "dip:Planned"), statuses);
    }
  }

  @Test
  void theFrameHasThePrefixesOfTheExport() throws IOException {
    String frame = Files.readString(Path.of("ontology/event-frame.jsonld"));
    Prefixes.ALL.forEach(
        (prefix, iri) ->
            assertTrue(frame.contains("\"%s\": \"%s\"".formatted(prefix, iri)), prefix));
  }

  private static Set<String> read(ExportFormat format, RDFFormat language, boolean withGraphs)
      throws IOException {
    return Rio.parse(stream(format), "", language).stream()
        .map(statement -> line(statement, withGraphs))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static RDFFormat language(ExportFormat format) {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      default -> RDFFormat.RDFXML;
    };
  }

  private static String line(Statement statement, boolean withGraph) {
    String triple =
        String.join(
            " ",
            text(statement.getSubject()),
            text(statement.getPredicate()),
            text(statement.getObject()));
    return withGraph ? text(statement.getContext()) + " " + triple : triple;
  }

  private static String text(Value value) {
    return value instanceof Literal literal
        ? literal.getLabel()
            + "@"
            + literal.getLanguage().orElse("")
            + "^"
            + literal.getDatatype().stringValue()
        : value.stringValue();
  }

  private static String text(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
            + "@"
            + node.getLiteralLanguage()
            + "^"
            + node.getLiteralDatatypeURI()
        : node.getURI();
  }

  private static String network(ExportFormat format, GraphImporter<String, DefaultEdge> importer) {
    Graph<String, DefaultEdge> graph =
        GraphTypeBuilder.<String, DefaultEdge>directed()
            .allowingMultipleEdges(true)
            .allowingSelfLoops(true)
            .vertexSupplier(SupplierUtil.createStringSupplier())
            .edgeSupplier(SupplierUtil.createDefaultEdgeSupplier())
            .buildGraph();
    importer.importGraph(graph, new InputStreamReader(stream(format), StandardCharsets.UTF_8));
    return "%d entities, %d edges".formatted(graph.vertexSet().size(), graph.edgeSet().size());
  }

  private static InputStream stream(ExportFormat format) {
    return new ByteArrayInputStream(ExportFormatTest.bytes(format));
  }
}
