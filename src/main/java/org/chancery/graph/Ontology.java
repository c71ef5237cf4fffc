package org.chancery.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.InputException;
import org.chancery.event.Status;

/** Chancery's ontology, as far as the mapping of events to triples follows it. */
public final class Ontology {
  private static final String FILE = "chancery.ttl";

  private record Occasion(Node type, Node status) {}

  private final Graph graph;
  private final Map<Node, Set<Node>> superclasses;
  private final Map<Node, Set<Node>> superproperties;
  private final Map<Occasion, List<Shortcut>> shortcuts;
  private final Set<Node> eventTypes;

  private Ontology(Graph graph) {
    this.graph = graph;
    this.superclasses = closure(RDFS.Nodes.subClassOf);
    this.superproperties = closure(RDFS.Nodes.subPropertyOf);
    this.shortcuts = readShortcuts();
    this.eventTypes = lowestClassesBelow(Dip.DIPLOMATIC_EVENT);
  }

  /** The ontology that travels inside the jar. */
  public static Ontology standard() {
    return of(Turtle.read(FILE));
  }

  static Ontology of(Graph graph) {
    return new Ontology(graph);
  }

  /** All its statements. */
  public Graph graph() {
    return graph;
  }

  /** The class of the events of the given type. */
  public Node eventClass(String type) {
    Node eventClass = Dip.term(type);
    if (!superclasses(eventClass).contains(Dip.DIPLOMATIC_EVENT)) {
      throw new InputException(
          "ontology/%s: dip:%s is not declared as a subclass of dip:DiplomaticEvent; declare it"
              .formatted(FILE, type));
    }
    return eventClass;
  }

  /** The individual that stands for the status. */
  public Node status(Status status) {
    String label = status.label();
    return Dip.term(Character.toUpperCase(label.charAt(0)) + label.substring(1));
  }

  /** The classes above the given one, at any height. */
  public Set<Node> superclasses(Node type) {
    return superclasses.getOrDefault(type, Set.of());
  }

  /** The properties above the given one, at any height. */
  public Set<Node> superproperties(Node property) {
    return superproperties.getOrDefault(property, Set.of());
  }

  /** The classes that it declares. */
  public Set<Node> classes() {
    return declared(OWL.Class.asNode());
  }

  /** The direct relations that follow from events at some status. */
  public Set<Node> relations() {
    return graph.stream(Node.ANY, Dip.SHORTCUT_OF, Node.ANY)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  /** The classes of events that have none below them. */
  public Set<Node> eventTypes() {
    return eventTypes;
  }

  /** Whether events are of this class rather than of one below it. */
  public boolean isEventType(Node type) {
    return eventTypes.contains(type);
  }

  /** The direct relations that a report of an event of this class at this status yields. */
  public List<Shortcut> shortcuts(Node eventClass, Node status) {
    return shortcuts.getOrDefault(new Occasion(eventClass, status), List.of());
  }

  /** The direct relation between a party and terms that the stance amounts to. */
  Node impliedRelation(Node stance) {
    return only(stance, Dip.IMPLIES_RELATION);
  }

  /** The English label of a term. */
  String label(Node term) {
    return only(term, RDFS.Nodes.label).getLiteralLexicalForm();
  }

  private Set<Node> declared(Node kind) {
    return graph.stream(Node.ANY, RDF.Nodes.type, kind)
        .map(Triple::getSubject)
        .collect(Collectors.toSet());
  }

  private Map<Node, Set<Node>> closure(Node relation) {
    Map<Node, Set<Node>> closure = new HashMap<>();
    graph.stream(Node.ANY, relation, Node.ANY)
        .forEach(edge -> closure.computeIfAbsent(edge.getSubject(), s -> above(s, relation)));
    return closure;
  }

  private Set<Node> above(Node term, Node relation) {
    Set<Node> above = new LinkedHashSet<>();
    List<Node> level = List.of(term);
    while (!level.isEmpty()) {
      level = level.stream().flatMap(t -> objects(t, relation)).filter(above::add).toList();
    }
    return above;
  }

  private Set<Node> lowestClassesBelow(Node top) {
    Set<Node> above =
        superclasses.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    return superclasses.keySet().stream()
        .filter(type -> superclasses(type).contains(top) && !above.contains(type))
        .collect(Collectors.toSet());
  }

  private Map<Occasion, List<Shortcut>> readShortcuts() {
    return graph.stream(Node.ANY, Dip.SHORTCUT_OF, Node.ANY)
        .collect(
            Collectors.groupingBy(
                t -> new Occasion(t.getObject(), only(t.getSubject(), Dip.FOR_STATUS)),
                Collectors.mapping(t -> shortcut(t.getSubject()), Collectors.toList())));
  }

  private Shortcut shortcut(Node relation) {
    return new Shortcut(
        relation,
        objects(relation, Dip.SUBJECT_ROLE).collect(Collectors.toSet()),
        objects(relation, Dip.OBJECT_ROLE).collect(Collectors.toSet()));
  }

  private Node only(Node term, Node property) {
    Collection<Node> objects = objects(term, property).toList();
    if (objects.size() != 1) {
      throw new InputException(
          "ontology/%s: <%s> has %d values of <%s>, expected one"
              .formatted(FILE, term, objects.size(), property));
    }
    return objects.iterator().next();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY).map(Triple::getObject);
  }
}
