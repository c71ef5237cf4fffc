package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.graph.Dip;
import org.chancery.graph.Standards;

/** A ZIP file with {@code nodes.csv}, {@code edges.csv} and {@code events.csv}. */
final class CsvTables implements Exporter {
  @Override
  public void export(DatasetGraph graphs, OutputStream out) throws IOException {
    Facts facts = new Facts(graphs);
    ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
    write(
        zip,
        "nodes.csv",
        List.of("id", "label", "kind", "state", "wikidata"),
        Stream.concat(
            facts.entities().map(entity -> node(entity, facts)),
            facts.terms().map(terms -> node(terms, facts))));
    write(
        zip,
        "edges.csv",
        List.of("source", "relation", "target", "articles"),
        facts.relations().map(relation -> edge(relation, facts)));
    write(
        zip,
        "events.csv",
        List.of(
            "report",
            "event",
            "type",
            "status",
            "agents",
            "recipients",
            "places",
            "first_day",
            "last_day",
            "published",
            "article"),
        facts.reports().map(told -> event(told, facts)));
    zip.finish();
  }

  private static void write(
      ZipOutputStream zip, String file, List<String> header, Stream<List<String>> rows)
      throws IOException {
    zip.putNextEntry(new ZipEntry(file));
    CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(zip, UTF_8), CSVFormat.RFC4180);
    printer.printRecord(header);
    rows.forEach(row -> print(row, printer));
    printer.flush();
    zip.closeEntry();
  }

  private static void print(List<String> row, CSVPrinter printer) {
    try {
      printer.printRecord(row);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Terms have their words for a label. */
  private static List<String> node(Node node, Facts facts) {
    String label = facts.label(node);
    return List.of(
        node.getURI(),
        label.isEmpty() ? facts.text(node, Dip.TEXT) : label,
        facts.kind(node),
        facts.text(node, Dip.STATE_CODE),
        facts.wikidata(node));
  }

  private static List<String> edge(Triple relation, Facts facts) {
    return List.of(
        relation.getSubject().getURI(),
        relation.getPredicate().getLocalName(),
        relation.getObject().getURI(),
        Long.toString(facts.support(relation)));
  }

  private static List<String> event(ReportedEvent told, Facts facts) {
    return List.of(
        told.report().getURI(),
        told.event().getURI(),
        told.type(),
        told.status(),
        iris(told.agents()),
        iris(told.recipients()),
        iris(told.places()),
        told.first(),
        told.last(),
        facts.text(told.article(), Standards.SCHEMA_DATE_PUBLISHED),
        told.article().getURI());
  }

  private static String iris(List<Node> nodes) {
    return nodes.stream().map(Node::getURI).collect(Collectors.joining(" "));
  }
}
