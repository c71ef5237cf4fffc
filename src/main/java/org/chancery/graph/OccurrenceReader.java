package org.chancery.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chancery.event.EventTypes;

/** Reads the events of one type, with their reports, out of the graphs of all articles. */
final class OccurrenceReader {
  /** How long before its article something undated has happened. */
  private static final int RECENT = 2;

  /** How long after its article something undated that is planned will have happened. */
  private static final int SOON = 60;

  private final Graph graph;

  OccurrenceReader(Graph graph) {
    this.graph = graph;
  }

  List<Occurrence> read(Node type) {
    boolean isSymmetric = EventTypes.standard().of(type.getLocalName()).symmetric();
    return graph.stream(Node.ANY, RDF.Nodes.type, type)
        .map(triple -> occurrence(triple.getSubject(), isSymmetric))
        .filter(occurrence -> !occurrence.tellings().isEmpty())
        .toList();
  }

  private Occurrence occurrence(Node event, boolean isSymmetric) {
    Set<Node> places = all(event, Standards.SEM_HAS_PLACE);
    Set<Node> targets = all(event, Dip.RECIPIENT);
    return new Occurrence(
        event,
        isSymmetric,
        all(event, Dip.AGENT),
        targets,
        places,
        codes(Stream.concat(places.stream(), targets.stream()), true),
        codes(places.stream(), false),
        tellings(event));
  }

  private Set<String> codes(Stream<Node> places, boolean ofStates) {
    return places
        .filter(place -> graph.contains(place, RDF.Nodes.type, Dip.STATE) == ofStates)
        .flatMap(place -> all(place, Dip.STATE_CODE).stream())
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toSet());
  }

  private List<Telling> tellings(Node event) {
    return graph.stream(Node.ANY, Dip.REPORTS, event)
        .map(Triple::getSubject)
        .flatMap(report -> telling(report).stream())
        .sorted(Telling.BY_WEIGHT)
        .toList();
  }

  private Optional<Telling> telling(Node report) {
    Optional<Node> article = first(report, Standards.PROV_PRIMARY_SOURCE);
    Optional<LocalDate> published = article.flatMap(a -> day(a, Standards.SCHEMA_DATE_PUBLISHED));
    Optional<Node> status = first(report, Dip.STATUS);
    return published.isEmpty() || status.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Telling(
                report,
                article.get(),
                status.get(),
                published.get(),
                span(report, published.get(), Telling.isPlan(status.get())),
                sentence(report)));
  }

  private String sentence(Node report) {
    return first(report, Dip.EVIDENCE)
        .flatMap(words -> first(words, Standards.NIF_SENTENCE))
        .flatMap(sentence -> first(sentence, Standards.NIF_ANCHOR_OF))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Telling.Days span(Node report, LocalDate published, boolean isPlan) {
    Optional<LocalDate> first = day(report, Standards.SEM_EARLIEST_BEGIN);
    Optional<LocalDate> last = day(report, Standards.SEM_LATEST_END);
    if (first.isPresent() && last.isPresent()) {
      return new Telling.Days(first.get(), last.get());
    }
    return isPlan
        ? new Telling.Days(published, published.plusDays(SOON))
        : new Telling.Days(published.minusDays(RECENT), published);
  }

  private Optional<LocalDate> day(Node subject, Node property) {
    return first(subject, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
  }

  private Optional<Node> first(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .min(Comparator.comparing(Node::toString));
  }

  private Set<Node> all(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .collect(Collectors.toSet());
  }
}
