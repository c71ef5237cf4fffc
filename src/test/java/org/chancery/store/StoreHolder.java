package org.chancery.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.graph.Iris;

/** A process that commits one graph, writes another without committing it, and waits. */
final class StoreHolder {
  static final Node COMMITTED = NodeFactory.createURI("urn:committed");
  static final Node WRITTEN = NodeFactory.createURI("urn:written");

  private StoreHolder() {}

  public static void main(String[] folder) throws IOException {
    StoreWriter writer = GraphStore.openOrCreate(Path.of(folder[0])).writer(Iris.DEFAULT);
    writer.replaceShared(COMMITTED, graph(COMMITTED));
    writer.commit();
    writer.replaceShared(WRITTEN, graph(WRITTEN));
    System.out.println("ready");
    System.in.read();
  }

  private static Graph graph(Node name) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(name, name, name);
    return graph;
  }
}
