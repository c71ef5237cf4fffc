package org.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.reasoner.ReasonerRegistry;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.EntityKind;
import org.chancery.event.EventType;
import org.chancery.event.EventTypes;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.junit.jupiter.api.Test;

class OntologyTest {
  private static final Ontology ONTOLOGY = Ontology.standard();

  @Test
  void whatTheProgramSpeaksOfIsDeclared() {
    assertEquals(Set.of(), without(spokenOf(), declared()));
  }

  @Test
  void whatIsDeclaredIsSpokenOfOrReachedFromIt() {
    Set<String> reached = spokenOf();
    reached.addAll(above(reached));
    reached.addAll(objectsOf(Dip.SHORTCUT_OF, Dip.FOR_STATUS, Dip.SUBJECT_ROLE, Dip.OBJECT_ROLE));
    reached.addAll(objectsOf(RDFS.domain.asNode(), RDFS.range.asNode()));
    assertEquals(Set.of(), without(declared(), reached));
  }

  @Test
  void everyTermHasALabelAndADefinition() {
    Set<String> described =
        declared().stream()
            .filter(term -> has(term, RDFS.label.asNode()) && has(term, SKOS.definition.asNode()))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), without(declared(), described));
  }

  @Test
  void everyTypeHasARelationForEveryStatusButTheHypothetical() {
    Set<String> gaps = new TreeSet<>();
    for (String type : EventTypes.standard().names()) {
      for (Status status : Status.values()) {
        boolean none =
            ONTOLOGY.shortcuts(ONTOLOGY.eventClass(type), ONTOLOGY.status(status)).isEmpty();
        if (none != (status == Status.HYPOTHETICAL)) {
          gaps.add(type + " " + status);
        }
      }
    }
    assertEquals(Set.of(), gaps);
  }

  @Test
  void everyCategoryOfTheTableIsAConcept() {
    Graph concepts = Turtle.read("plover.ttl");
    Turtle.readInto(concepts, "cameo.ttl");
    Set<String> unknown =
        Categories.standard().all().stream()
            .flatMap(c -> Stream.of(Category.PLOVER + c.plover(), Category.CAMEO + c.cameo()))
            .filter(iri -> !concepts.contains(node(iri), SKOS.prefLabel.asNode(), Node.ANY))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void anArticleIsConsistentWithTheOntologyAndItsAlignments() {
    Graph all = Turtle.read("chancery.ttl");
    Turtle.readInto(all, "alignments.ttl");
    RDFParser.source("src/test/resources/graph/planned-visit.ttl").parse(all);
    RDFParser.source("src/test/resources/graph/entity.ttl").parse(all);
    assertTrue(isConsistent(all));
    all.add(Iris.DEFAULT.entity("ada-arno"), RDF.type.asNode(), Dip.term("State"));
    assertFalse(isConsistent(all));
  }

  private static boolean isConsistent(Graph graph) {
    return ReasonerRegistry.getOWLMicroReasoner().bind(graph).validate().isValid();
  }

  @Test
  void alignmentsSpeakOnlyOfDeclaredTerms() {
    Set<String> aligned =
        Turtle.read("alignments.ttl").stream()
            .map(triple -> triple.getSubject().getURI())
            .filter(iri -> iri.startsWith(Dip.NAMESPACE))
            .map(iri -> iri.substring(Dip.NAMESPACE.length()))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), without(aligned, declared()));
  }

  @Test
  void everyRootOfCameoHasAnIntensityOnGoldsteinsScale() {
    Graph cameo = Turtle.read("cameo.ttl");
    Set<String> without =
        cameo.stream(Node.ANY, SKOS.topConceptOf.asNode(), Node.ANY)
            .map(triple -> triple.getSubject().getURI())
            .filter(iri -> !cameo.contains(node(iri), Dip.term("intensity"), Node.ANY))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), without);
  }

  /** Local names that constants, enums, questions and the table of event types yield. */
  private static Set<String> spokenOf() {
    Set<String> names = new TreeSet<>(askedFor());
    Arrays.stream(Dip.class.getDeclaredFields())
        .map(OntologyTest::value)
        .filter(Objects::nonNull)
        .forEach(names::add);
    Arrays.stream(EntityKind.values()).map(EntityKind::label).forEach(names::add);
    Arrays.stream(Status.values()).map(s -> local(ONTOLOGY.status(s))).forEach(names::add);
    Arrays.stream(Role.values())
        .map(role -> role.isParticipant() ? role.label() : role.label() + "Text")
        .forEach(names::add);
    for (String name : EventTypes.standard().names()) {
      EventType type = EventTypes.standard().of(name);
      Stream.of(type.name(), type.agent(), type.recipient(), type.place())
          .filter(term -> !term.isEmpty())
          .forEach(names::add);
    }
    return names;
  }

  private static Set<String> askedFor() {
    Pattern term = Pattern.compile("\\bdip:(\\w+)");
    try (Stream<Path> questions = Files.list(Path.of("queries"))) {
      return questions
          .flatMap(question -> term.matcher(text(question)).results())
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String value(Field field) {
    try {
      Object value = field.get(null);
      return value instanceof Node node && !node.equals(Dip.ONTOLOGY) ? local(node) : null;
    } catch (IllegalAccessException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Set<String> declared() {
    return ONTOLOGY.graph().stream(Node.ANY, RDFS.isDefinedBy.asNode(), Dip.ONTOLOGY)
        .map(triple -> local(triple.getSubject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> above(Set<String> names) {
    Set<String> above =
        ONTOLOGY.graph().stream(Node.ANY, Dip.SHORTCUT_OF, Node.ANY)
            .map(Triple::getSubject)
            .flatMap(
                relation ->
                    Stream.concat(Stream.of(relation), ONTOLOGY.superproperties(relation).stream()))
            .map(OntologyTest::local)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : names) {
      Node term = Dip.term(name);
      Stream.concat(ONTOLOGY.superclasses(term).stream(), ONTOLOGY.superproperties(term).stream())
          .map(OntologyTest::local)
          .forEach(above::add);
    }
    return above;
  }

  private static Set<String> objectsOf(Node... properties) {
    return Arrays.stream(properties)
        .flatMap(property -> ONTOLOGY.graph().stream(Node.ANY, property, Node.ANY))
        .map(triple -> local(triple.getObject()))
        .collect(Collectors.toSet());
  }

  private static boolean has(String name, Node property) {
    return ONTOLOGY.graph().contains(Dip.term(name), property, Node.ANY);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static String local(Node term) {
    return term.getURI().replace(Dip.NAMESPACE, "");
  }

  private static Set<String> without(Set<String> names, Set<String> others) {
    Set<String> rest = new TreeSet<>(names);
    rest.removeAll(others);
    return rest;
  }
}
