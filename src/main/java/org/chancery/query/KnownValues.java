package org.chancery.query;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.graph.Dip;
import org.chancery.text.Nearest;

/**
 * The names, codes and IRIs that a graph knows: a value of a parameter that is none of them is why
 * a question has no answer.
 */
record KnownValues(Graph graph) {
  private static final int NEAREST = 3;

  /**
   * Words about the value of a parameter; none if the graph knows it, or may.
   *
   * @param given as the user gives it
   * @param value as it is asked for: the code of a state that was given by name
   */
  Optional<String> hint(Question.Parameter parameter, String given, String value) {
    String shown = given.equals(value) ? given : "%s (%s)".formatted(given, value);
    return unknown(parameter, value)
        .map(what -> "%s=%s: the store does not know %s".formatted(parameter.name(), shown, what));
  }

  private Optional<String> unknown(Question.Parameter parameter, String value) {
    if (parameter.isIri()) {
      return knows(value) ? Optional.empty() : Optional.of("this IRI");
    }
    if (parameter.isCode()) {
      return unknown(parameter, value, codes(), "this code of a state");
    }
    if (parameter.isName()) {
      Set<String> known = names();
      known.addAll(codes());
      return unknown(parameter, value, known, "this name");
    }
    return Optional.empty();
  }

  private Optional<String> unknown(
      Question.Parameter parameter, String value, Set<String> known, String what) {
    String sought = value.toLowerCase(Locale.ROOT);
    boolean isKnown =
        known.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> parameter.isPart() ? name.contains(sought) : name.equals(sought));
    if (isKnown) {
      return Optional.empty();
    }
    String nearest = String.join(", ", Nearest.to(value, known, NEAREST));
    return Optional.of(what + (nearest.isEmpty() ? "" : "; the nearest: " + nearest));
  }

  private boolean knows(String value) {
    Node iri = NodeFactory.createURI(BoundQuery.bare(value));
    return graph.contains(iri, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, iri);
  }

  private Set<String> codes() {
    return texts(Stream.of(Dip.STATE_CODE));
  }

  private Set<String> names() {
    return texts(Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode()));
  }

  /** What entities have as one of these properties, in alphabetical order. */
  private Set<String> texts(Stream<Node> properties) {
    Set<String> texts = new TreeSet<>();
    properties
        .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
        .filter(t -> graph.contains(t.getSubject(), RDF.Nodes.type, Dip.ENTITY))
        .map(Triple::getObject)
        .forEach(object -> texts.add(object.getLiteralLexicalForm()));
    return texts;
  }
}
