package org.chancery.store;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Dip;

/**
 * How much a store holds.
 *
 * @param articles that were read, those set aside too
 * @param events that they report
 * @param bytes of the disk
 */
public record StoreStatistics(long articles, long reports, long events, long quads, long bytes) {

  static StoreStatistics of(DatasetGraph graphs, long bytes) {
    graphs.begin(TxnType.READ);
    try {
      return new StoreStatistics(
          named(graphs, Dip.FINGERPRINT).map(Quad::getSubject).distinct().count(),
          named(graphs, Dip.REPORTS).count(),
          named(graphs, Dip.REPORTS).map(Quad::getObject).distinct().count(),
          named(graphs, Node.ANY).count(),
          bytes);
    } finally {
      graphs.end();
    }
  }

  private static Stream<Quad> named(DatasetGraph graphs, Node property) {
    return graphs.stream(Node.ANY, Node.ANY, property, Node.ANY).filter(q -> !q.isDefaultGraph());
  }

  public double bytesPerQuad() {
    return quads == 0 ? 0 : (double) bytes / quads;
  }
}
