package org.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** Compares graphs and shows their difference. Chancery writes no blank nodes. */
public final class Graphs {
  private Graphs() {}

  /** Fails with the missing and the surplus triples unless the graph is that of the file. */
  public static void assertIsomorphic(String file, Graph actual) {
    InputStream expected = Graphs.class.getResourceAsStream("/graph/" + file);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(expected).lang(Lang.TURTLE).parse(graph);
    assertEquals(String.join("\n", lines(graph, actual)), String.join("\n", lines(actual, graph)));
  }

  /** The triples of the first graph that the second lacks, one a line. */
  private static Set<String> lines(Graph graph, Graph other) {
    return graph.stream()
        .filter(triple -> !other.contains(triple))
        .map(NodeFmtLib::str)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
