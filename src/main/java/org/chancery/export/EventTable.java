package org.chancery.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.event.Parties;
import org.chancery.graph.Dip;
import org.chancery.graph.Standards;

/** Tab-separated: a row for each source, target and report of an event. */
final class EventTable implements Exporter {
  private static final List<String> HEADER =
      List.of(
          "event_id",
          "date",
          "first_day",
          "last_day",
          "source",
          "source_state",
          "target",
          "target_state",
          "plover",
          "cameo",
          "type",
          "status",
          "place",
          "according_to",
          "confidence",
          "sentence",
          "article",
          "publisher",
          "url");

  @Override
  public void export(DatasetGraph graphs, OutputStream out) throws IOException {
    Facts facts = new Facts(graphs);
    Writer rows = new OutputStreamWriter(out, UTF_8);
    write(HEADER, rows);
    facts
        .reports()
        .forEach(report -> report.pairs().forEach(pair -> write(row(report, pair, facts), rows)));
    rows.flush();
  }

  private static List<String> row(ReportedEvent told, Parties.Pair<Node> pair, Facts facts) {
    String published = facts.text(told.article(), Standards.SCHEMA_DATE_PUBLISHED);
    return List.of(
        told.event().getURI(),
        told.first().isEmpty() ? published : told.first(),
        told.first(),
        told.last(),
        facts.label(pair.source()),
        facts.text(pair.source(), Dip.STATE_CODE),
        facts.label(pair.target()),
        facts.text(pair.target(), Dip.STATE_CODE),
        code(told, Dip.PLOVER, facts),
        code(told, Dip.CAMEO, facts),
        told.type(),
        told.status(),
        told.places().stream().map(facts::label).collect(Collectors.joining("; ")),
        facts.label(facts.first(told.report(), Dip.ACCORDING_TO)),
        facts.text(told.report(), Dip.CONFIDENCE),
        sentence(told, facts),
        facts.text(told.article(), DCTerms.identifier.asNode()),
        facts.text(told.article(), DCTerms.publisher.asNode()),
        facts.text(told.article(), Standards.SCHEMA_URL));
  }

  private static String code(ReportedEvent told, Node scheme, Facts facts) {
    String concept = facts.text(told.report(), scheme);
    return concept.substring(concept.indexOf('#') + 1);
  }

  private static String sentence(ReportedEvent told, Facts facts) {
    Node words = facts.first(told.report(), Dip.EVIDENCE);
    Node sentence = facts.first(words, Standards.NIF_SENTENCE);
    return facts.text(sentence, Standards.NIF_ANCHOR_OF);
  }

  private static void write(List<String> cells, Writer out) {
    try {
      out.write(
          cells.stream()
              .map(cell -> cell.replaceAll("\\s+", " "))
              .collect(Collectors.joining("\t", "", "\n")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
