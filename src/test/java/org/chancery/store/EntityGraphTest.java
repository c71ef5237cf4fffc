package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class EntityGraphTest {
  private static final String PREFIXES =
      """
      PREFIX : <https://example.org/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      """;

  private final Graph known = GraphFactory.createDefaultGraph();

  private static Graph graph(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private void add(String turtle) {
    new EntityGraph(known).add(graph(turtle));
  }

  @Test
  void mendedOfficeStandsInThePlaceOfTheOldOne() {
    String mended = ":ada org:hasMembership :ada2 . :ada2 dip:heldFrom '2021-01-05' .";
    add(":ada org:hasMembership :ada1 . :ada1 dip:heldFrom '2020-12-05' .");
    add(mended);
    assertTrue(known.isIsomorphicWith(graph(mended)));
  }

  @Test
  void otherEntitiesStayAsTheyAre() {
    add(":ada dip:stateCode 'ARV' .");
    add(":bo dip:stateCode 'BEL' .");
    assertTrue(
        known.isIsomorphicWith(graph(":ada dip:stateCode 'ARV' . :bo dip:stateCode 'BEL' .")));
  }
}
