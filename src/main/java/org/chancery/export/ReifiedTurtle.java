package org.chancery.export;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.event.EventTypes;
import org.chancery.event.Parties;
import org.chancery.graph.Dip;
import org.chancery.graph.Ontology;
import org.chancery.graph.Shortcut;
import org.chancery.graph.Standards;
import org.chancery.graph.Voice;

/**
 * Turtle of RDF 1.2: all graphs as one, and with each direct relation the reports that it rests on,
 * as its reifiers: {@code report rdf:reifies <<( id:arno dip:visited id:belmora )>>}. On what
 * others claim rests no relation.
 */
final class ReifiedTurtle implements Exporter {
  private final Ontology ontology = Ontology.standard();

  @Override
  public void export(DatasetGraph graphs, OutputStream out) {
    StreamRDF stream = RdfExport.begun(out, RDFFormat.TURTLE_BLOCKS);
    graphs.getUnionGraph().stream().forEach(stream::triple);
    graphs.stream(Node.ANY, Node.ANY, Dip.REPORTS, Node.ANY)
        .filter(quad -> !quad.isDefaultGraph() && isOwn(quad, graphs))
        .forEach(reports -> reify(reports, graphs, stream::triple));
    stream.finish();
  }

  /** Whether the article itself says so, or somebody on the side of those who act. */
  private boolean isOwn(Quad reports, DatasetGraph graphs) {
    List<Voice> speakers = voices(reports, reports.getSubject(), Dip.ACCORDING_TO, graphs);
    return speakers.isEmpty()
        || Voice.isOwn(speakers.stream().findFirst(), actors(reports, graphs));
  }

  private List<Voice> actors(Quad reports, DatasetGraph graphs) {
    boolean isSymmetric =
        types(reports, graphs)
            .anyMatch(type -> EventTypes.standard().of(type.getLocalName()).symmetric());
    List<Voice> agents = voices(reports, reports.getObject(), Dip.AGENT, graphs);
    List<Voice> recipients = voices(reports, reports.getObject(), Dip.RECIPIENT, graphs);
    return new Parties<>(isSymmetric, agents, recipients, List.of()).actors();
  }

  private static List<Voice> voices(
      Quad reports, Node subject, Node property, DatasetGraph graphs) {
    return values(reports.getGraph(), subject, property, graphs).stream()
        .map(who -> new Voice(who.getURI(), state(who, graphs)))
        .toList();
  }

  private static String state(Node who, DatasetGraph graphs) {
    return values(Node.ANY, who, Dip.STATE_CODE, graphs).stream()
        .findFirst()
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private void reify(Quad reports, DatasetGraph graphs, Consumer<Triple> out) {
    Node graph = reports.getGraph();
    Node report = reports.getSubject();
    for (Shortcut shortcut : shortcuts(reports, graphs)) {
      for (Node subject : inRoles(reports, shortcut.subjectRoles(), graphs)) {
        for (Node object : inRoles(reports, shortcut.objectRoles(), graphs)) {
          if (graphs.contains(graph, subject, shortcut.relation(), object)) {
            Node relation = NodeFactory.createTripleTerm(subject, shortcut.relation(), object);
            out.accept(Triple.create(report, Standards.RDF_REIFIES, relation));
          }
        }
      }
    }
  }

  private List<Shortcut> shortcuts(Quad reports, DatasetGraph graphs) {
    List<Node> statuses = values(reports.getGraph(), reports.getSubject(), Dip.STATUS, graphs);
    return types(reports, graphs)
        .flatMap(type -> statuses.stream().flatMap(s -> ontology.shortcuts(type, s).stream()))
        .toList();
  }

  private Stream<Node> types(Quad reports, DatasetGraph graphs) {
    return values(reports.getGraph(), reports.getObject(), RDF.Nodes.type, graphs).stream()
        .filter(ontology::isEventType);
  }

  private static Set<Node> inRoles(Quad reports, Set<Node> roles, DatasetGraph graphs) {
    Set<Node> found = new HashSet<>();
    roles.forEach(
        role -> found.addAll(values(reports.getGraph(), reports.getObject(), role, graphs)));
    return found;
  }

  private static List<Node> values(Node graph, Node subject, Node property, DatasetGraph graphs) {
    return graphs.stream(graph, subject, property, Node.ANY).map(Quad::getObject).toList();
  }
}
