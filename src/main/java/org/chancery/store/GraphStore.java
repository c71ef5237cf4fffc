package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.InputException;
import org.chancery.graph.Iris;

/**
 * A TDB2 store in a folder: a named graph an article, and some that all articles share. Its default
 * graph is the union of them all. One process at a time may have it open.
 */
public final class GraphStore implements AutoCloseable {
  private static final String DATA = "Data-";
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(10);

  /** Files of corrections may lie in the folder before the store does. */
  private static final String CORRECTIONS = "corrections.tsv";

  /** Where a store is made, below its folder. */
  private static final String MAKING = "making";

  private final Path folder;
  private final StoreLimits limits;
  private final DatasetGraph graphs;

  private GraphStore(Path folder, StoreLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.graphs = connect(folder);
    graphs.getContext().set(TDB2.symUnionDefaultGraph, true);
  }

  /** Opens the store in the folder; makes one if there is none. */
  public static GraphStore openOrCreate(Path folder) {
    return openOrCreate(folder, StoreLimits.STANDARD);
  }

  static GraphStore openOrCreate(Path folder, StoreLimits limits) {
    if (!isStore(folder) && !isForAStore(folder)) {
      throw new InputException(
          folder
              + ": no store and not empty: give the folder of a store, or one to make, as --store");
    }
    try {
      Files.createDirectories(folder);
      if (!isStore(folder)) {
        make(folder);
      }
    } catch (IOException failure) {
      throw new InputException(
          "%s: the store cannot be made (%s): give a folder that you may write as --store"
              .formatted(folder, failure),
          failure);
    }
    return new GraphStore(folder, limits);
  }

  /** Makes an empty store apart and puts it in place at once, so that none is ever half made. */
  private static void make(Path folder) throws IOException {
    Path making = folder.resolve(MAKING);
    Backup.clear(making);
    Files.createDirectory(making);
    TDBInternal.expel(connect(making));
    for (String data : children(making)) {
      Files.move(making.resolve(data), folder.resolve(data));
    }
    Files.delete(making);
  }

  /** Opens the store in the folder. */
  public static GraphStore open(Path folder) {
    if (!isStore(folder)) {
      throw new InputException(
          "%s: no store there: make one with: chancery build ARTICLES --store %s"
              .formatted(folder, folder));
    }
    return new GraphStore(folder, StoreLimits.STANDARD);
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The graphs as RDF, for queries and exports; plain triple patterns look into all of them. */
  public Dataset dataset() {
    return DatasetFactory.wrap(graphs);
  }

  /**
   * The graphs to read only, with settings of their own, for queries from outside: each of them,
   * property paths included, stops when it is told to.
   */
  public DatasetGraph reading() {
    return stoppable(new DatasetGraphReadOnly(graphs));
  }

  /** The same to read and write, for updates from outside. */
  public DatasetGraph updating() {
    return stoppable(graphs);
  }

  private static DatasetGraph stoppable(DatasetGraph graphs) {
    Context settings = graphs.getContext().copy();
    QC.setFactory(settings, StoppableExecutor::new);
    return new DatasetGraphWrapper(graphs, settings);
  }

  /** Words that are others after each change; a compaction counts as one. */
  public String version() {
    return Txn.calculateRead(
        graphs,
        () -> {
          DatasetGraphTDB files = TDBInternal.getDatasetGraphTDB(graphs);
          return "%s %d"
              .formatted(
                  files.getLocation(), files.getTxnSystem().getTransactionInfo().getDataVersion());
        });
  }

  /** The one writer; close it before another is made. */
  public StoreWriter writer(Iris iris) {
    return new StoreWriter(graphs, iris, limits, new RoomCheck(this, limits));
  }

  /** Bytes that it takes of the disk. */
  public long size() {
    return growth().size();
  }

  /** Whether it is whole. */
  public CheckResult check() {
    return StoreCheck.of(graphs);
  }

  /** How much it holds. */
  public StoreStatistics statistics() {
    return StoreStatistics.of(graphs, size());
  }

  /** Writes all as N-Quads into a file, which is compressed if its name ends in {@code .gz}. */
  public void backUp(Path file) {
    Backup.write(graphs, file);
  }

  /** Gives back the space of what was replaced and removed; needs as much again for a while. */
  public void compact() {
    limits.checkRoom(folder, size());
    DatabaseMgr.compact(graphs, true);
    growth().restart();
  }

  /** Compacts a store that has grown past three times its size after the last compaction. */
  void compactIfGrown() {
    if (growth().isTooMuch()) {
      compact();
    }
  }

  private Growth growth() {
    return new Growth(folder);
  }

  /** Closes the files and lets other processes in. Waits a while for those who read in threads. */
  @Override
  public void close() {
    long begun = System.nanoTime();
    while (TDBInternal.getTransactionCoordinator(graphs).countActive() > 0
        && System.nanoTime() - begun < LONGEST_WAIT.toNanos()) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    TDBInternal.expel(graphs);
  }

  private static DatasetGraph connect(Path folder) {
    try {
      return DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
    } catch (RuntimeException failure) {
      throw OpeningFailure.of(folder, failure);
    }
  }

  private static boolean isStore(Path folder) {
    return children(folder).stream().anyMatch(file -> file.startsWith(DATA));
  }

  private static boolean isForAStore(Path folder) {
    return Files.isDirectory(folder)
        ? children(folder).stream()
            .allMatch(file -> file.endsWith(CORRECTIONS) || file.equals(MAKING))
        : !Files.exists(folder);
  }

  /** Whether there is nothing in the folder. */
  static boolean isFree(Path folder) {
    return !Files.exists(folder) || Files.isDirectory(folder) && children(folder).isEmpty();
  }

  private static List<String> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(file -> file.getFileName().toString()).toList();
    } catch (IOException failure) {
      throw new InputException(folder + ": this folder cannot be read: " + failure, failure);
    }
  }
}
