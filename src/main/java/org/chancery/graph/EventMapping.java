package org.chancery.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventType;
import org.chancery.event.EventTypes;
import org.chancery.event.Role;

/** Writes an event: its node, its cast, and the direct relations that its report warrants. */
final class EventMapping {
  private final Draft draft;
  private final Ontology ontology;

  EventMapping(Draft draft) {
    this.draft = draft;
    this.ontology = draft.ontology();
  }

  void write(Node node, DiplomaticEvent event, Optional<Node> terms) {
    EventType type = EventTypes.standard().of(event.type());
    Cast cast = Cast.of(event, type, draft.iris());
    terms.ifPresent(t -> cast.add(Dip.CONCERNS, t));
    writeNode(node, event, type, cast);
    List<Voice> actors = actors(event, type).stream().map(Voice::of).toList();
    if (Voice.isOwn(event.attribution().map(Voice::of), actors)) {
      writeRelations(ontology.eventClass(event.type()), event, cast);
    }
  }

  private void writeNode(Node node, DiplomaticEvent event, EventType type, Cast cast) {
    Statements statements = draft.statements();
    Node eventClass = ontology.eventClass(event.type());
    statements.type(node, eventClass);
    statements.english(node, RDFS.Nodes.label, label(event, type, eventClass));
    cast.byRole().forEach((role, who) -> who.forEach(one -> statements.add(node, role, one)));
    event.in(Role.AGENT).forEach(a -> statements.add(node, Dip.AGENT, draft.iris().entity(a)));
    event
        .in(Role.RECIPIENT)
        .forEach(r -> statements.add(node, Dip.RECIPIENT, draft.iris().entity(r)));
  }

  private void writeRelations(Node eventClass, DiplomaticEvent event, Cast cast) {
    Node status = ontology.status(event.status());
    for (Shortcut shortcut : ontology.shortcuts(eventClass, status)) {
      for (Node subject : cast.in(shortcut.subjectRoles())) {
        cast.in(shortcut.objectRoles()).stream()
            .filter(object -> !object.equals(subject))
            .forEach(object -> draft.statements().add(subject, shortcut.relation(), object));
      }
    }
  }

  private static List<Entity> actors(DiplomaticEvent event, EventType type) {
    return type.symmetric() ? event.parties() : event.in(Role.AGENT);
  }

  /**
   * Such as {@code visit: Antony Blinken; Egypt, Israel}. Where all take part alike, they stand
   * together, whoever is named first.
   */
  private String label(DiplomaticEvent event, EventType type, Node eventClass) {
    List<Entity> others = type.symmetric() ? List.of() : event.in(Role.RECIPIENT);
    String cast =
        Stream.of(actors(event, type), others, event.in(Role.PLACE))
            .filter(who -> !who.isEmpty())
            .map(who -> who.stream().map(Entity::label).distinct().sorted())
            .map(names -> names.collect(Collectors.joining(", ")))
            .collect(Collectors.joining("; "));
    return ontology.label(eventClass) + ": " + cast;
  }
}
