package org.chancery.graph;

import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.BELMORA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.junit.jupiter.api.Test;

class ValidationTest {
  private final Set<String> faults = new TreeSet<>();
  private final Validation validation =
      new Validation(Shapes.standard(), Ontology.standard(), fault -> faults.add(fault.toString()));

  @Test
  void aFaultTellsWhatIsAskedForAndWhatWasFound() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source("src/test/resources/graph/faulty.ttl").parse(graph);
    validation.check(graph);
    assertEquals(
        Set.of(
            "https://example.org/event: an event has a participant or a place",
            "https://example.org/report: a report has one of the five statuses"
                + " (<https://w3id.org/chancery/ontology#status> \"done\")"),
        faults);
  }

  @Test
  void whatTheGrapherWritesIsValidInAStoreToo() {
    DatasetGraph store = DatasetGraphFactory.create();
    ArticleGraph article =
        OntologyGrapher.standard(Iris.DEFAULT, "test")
            .graph(
                Told.in("a1", "Arno visited Belmora.")
                    .mention(ADA, "Arno")
                    .event("Visit", "visited", Status.COMPLETED)
                    .with(Role.AGENT, ADA)
                    .with(Role.PLACE, BELMORA)
                    .told()
                    .extract());
    store.addGraph(Iris.DEFAULT.document("a1"), article.triples());
    store.addGraph(Iris.DEFAULT.entities(), article.entities());
    validation.check(store);
    assertEquals(Set.of(), faults);
    assertEquals(1, validation.graphs());
  }
}
