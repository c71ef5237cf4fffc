package org.chancery.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
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
      Map<TupleIndex, Long> counts = new LinkedHashMap<>();
      for (TupleIndex index : table.getTupleTable().getIndexes()) {
        count(index).ifPresent(count -> counts.put(index, count));
      }
      return new CheckResult(compare(counts, table.getNodeTable()), faults);
    } finally {
      graphs.end();
    }
  }

  /** How many quads the index holds; none if it cannot be read. */
  private Optional<Long> count(TupleIndex index) {
    try {
      return Optional.of(Iter.count(index.all()));
    } catch (RuntimeException broken) {
      faults.add("index %s: cannot be read: %s".formatted(index.getName(), broken));
      return Optional.empty();
    }
  }

  /** Takes the fullest index for whole, reads its terms, and gives how many quads it holds. */
  private long compare(Map<TupleIndex, Long> counts, NodeTable terms) {
    if (counts.isEmpty()) {
      return 0;
    }
    TupleIndex fullest = Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    long quads = counts.get(fullest);
    counts.forEach(
        (index, found) -> {
          if (found != quads) {
            faults.add(
                "index %s: found %,d quads, expected %,d".formatted(index.getName(), found, quads));
          }
        });
    fullest.all().forEachRemaining(quad -> read(quad, terms));
    return quads;
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
