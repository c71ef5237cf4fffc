package org.chancery.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Whether a store is whole: every index holds as many quads as the others, and every term that the
 * quads name can be read.
 */
final class StoreCheck {
  private final DatasetGraph graphs;
  private final DatasetGraphTDB files;
  private final List<String> faults = new ArrayList<>();
  private long quads;

  private StoreCheck(DatasetGraph graphs) {
    this.graphs = graphs;
    this.files = TDBInternal.getDatasetGraphTDB(graphs);
  }

  static CheckResult of(DatasetGraph graphs) {
    return new StoreCheck(graphs).run();
  }

  private CheckResult run() {
    graphs.begin(TxnType.READ);
    try {
      NodeTupleTable table = files.getQuadTable().getNodeTupleTable();
      Arrays.stream(table.getTupleTable().getIndexes()).forEach(this::count);
      table.findAll().forEachRemaining(quad -> read(quad, table.getNodeTable()));
    } finally {
      graphs.end();
    }
    return new CheckResult(quads, faults);
  }

  private void count(TupleIndex index) {
    long[] found = {0};
    try {
      index.all().forEachRemaining(quad -> found[0]++);
    } catch (RuntimeException broken) {
      faults.add("index %s: cannot be read: %s".formatted(index.getName(), broken));
      return;
    }
    if (quads == 0) {
      quads = found[0];
    } else if (found[0] != quads) {
      faults.add(
          "index %s: found %,d quads, expected %,d".formatted(index.getName(), found[0], quads));
    }
  }

  private void read(Tuple<NodeId> quad, NodeTable terms) {
    for (int i = 0; i < quad.len(); i++) {
      try {
        if (terms.getNodeForNodeId(quad.get(i)) == null) {
          faults.add("term %s: found nothing".formatted(quad.get(i)));
        }
      } catch (RuntimeException broken) {
        faults.add("term %s: cannot be read: %s".formatted(quad.get(i), broken));
      }
    }
  }
}
