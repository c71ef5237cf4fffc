package org.chancery.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** How long after its article something undated that is to come will have happened. */
  private static final int SOON = 60;

  private final Graph graph;
  private final Ontology ontology;
  private final Map<Node, Actor> actors = new HashMap<>();

  OccurrenceReader(Graph graph, Ontology ontology) {
    this.graph = graph;
    this.ontology = ontology;
  }

  List<Occurrence> read(Node type) {
    Occurrence.Manner manner = manner(type);
    return graph.stream(Node.ANY, RDF.Nodes.type, type)
        .map(triple -> occurrence(triple.getSubject(), manner))
        .filter(occurrence -> !occurrence.tellings().isEmpty())
        .toList();
  }

  private Occurrence.Manner manner(Node type) {
    Set<Node> above = ontology.superclasses(type);
    return new Occurrence.Manner(
        EventTypes.standard().of(type.getLocalName()).symmetric(),
        above.contains(Dip.SPEECH_ACT),
        above.contains(Dip.ENCOUNTER));
  }

  private Occurrence occurrence(Node event, Occurrence.Manner manner) {
    Set<Node> places = all(event, Standards.SEM_HAS_PLACE);
    Set<Node> targets = all(event, Dip.RECIPIENT);
    return new Occurrence(
        event,
        manner,
        actors(all(event, Dip.AGENT)),
        actors(targets),
        places,
        codes(Stream.concat(places.stream(), targets.stream()), true),
        codes(places.stream(), false),
        tellings(event, manner));
  }

  private Set<Actor> actors(Set<Node> entities) {
    return entities.stream()
        .map(entity -> actors.computeIfAbsent(entity, this::actor))
        .collect(Collectors.toSet());
  }

  private Actor actor(Node entity) {
    return new Actor(
        entity,
        graph.contains(entity, RDF.Nodes.type, Dip.PERSON),
        graph.contains(entity, RDF.Nodes.type, Dip.STATE),
        text(entity, Dip.STATE_CODE));
  }

  private Set<String> codes(Stream<Node> places, boolean ofStates) {
    return places
        .filter(place -> graph.contains(place, RDF.Nodes.type, Dip.STATE) == ofStates)
        .flatMap(place -> all(place, Dip.STATE_CODE).stream())
        .map(Node::getLiteralLexicalForm)
        .collect(Collectors.toSet());
  }

  private List<Telling> tellings(Node event, Occurrence.Manner manner) {
    return graph.stream(Node.ANY, Dip.REPORTS, event)
        .map(Triple::getSubject)
        .flatMap(report -> telling(report, manner).stream())
        .sorted(Telling.BY_WEIGHT)
        .toList();
  }

  private Optional<Telling> telling(Node report, Occurrence.Manner manner) {
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
                first(report, Standards.SEM_EARLIEST_BEGIN).isPresent(),
                span(report, published.get(), status.get(), manner),
                sentence(report),
                text(article.get(), Dip.SKETCH)));
  }

  private String sentence(Node report) {
    return first(report, Dip.EVIDENCE)
        .flatMap(words -> first(words, Standards.NIF_SENTENCE))
        .flatMap(sentence -> first(sentence, Standards.NIF_ANCHOR_OF))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Telling.Days span(
      Node report, LocalDate published, Node status, Occurrence.Manner manner) {
    Optional<LocalDate> first = day(report, Standards.SEM_EARLIEST_BEGIN);
    Optional<LocalDate> last = day(report, Standards.SEM_LATEST_END);
    if (first.isPresent() && last.isPresent()) {
      return new Telling.Days(first.get(), last.get());
    }
    boolean isOfToday = Telling.isAhead(status) || manner.isSpeech();
    return new Telling.Days(
        isOfToday ? published : published.minusDays(RECENT),
        Telling.isOpen(status) ? published.plusDays(SOON) : published);
  }

  private Optional<LocalDate> day(Node subject, Node property) {
    return first(subject, property).map(day -> LocalDate.parse(day.getLiteralLexicalForm()));
  }

  private String text(Node subject, Node property) {
    return first(subject, property).map(Node::getLiteralLexicalForm).orElse("");
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
