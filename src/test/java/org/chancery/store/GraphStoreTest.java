package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.InputException;
import org.chancery.graph.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
  @TempDir Path folder;

  @Test
  void folderWithOtherFilesIsNoPlaceForAStore() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "…");

    InputException refusal =
        assertThrows(InputException.class, () -> GraphStore.openOrCreate(folder));

    assertEquals(
        folder + ": no store and not empty: give the folder of a store, or one to make, as --store",
        refusal.getMessage());
  }

  @Test
  void storeThatWasOnlyHalfMadeIsMadeAgain() throws IOException {
    Path data = Files.createDirectories(folder.resolve("making").resolve("Data-0001"));
    Files.writeString(data.resolve("OSPG.idn"), "half");

    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      assertEquals(List.of(), store.check().faults());
    }
    assertFalse(Files.exists(folder.resolve("making")));
  }

  @Test
  void missingStoreIsNotMadeByAReader() {
    Path nowhere = folder.resolve("kg");

    InputException refusal = assertThrows(InputException.class, () -> GraphStore.open(nowhere));

    assertEquals(
        "%s: no store there: make one with: chancery build ARTICLES --store %s"
            .formatted(nowhere, nowhere),
        refusal.getMessage());
    assertFalse(Files.exists(nowhere));
  }

  @Test
  void versionIsAnotherAfterEachChangeAndOnlyThen() {
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      String before = store.version();
      assertEquals(before, store.version());
      try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
        rewrite(writer, NodeFactory.createURI("urn:graph"), 1);
      }
      assertNotEquals(before, store.version());
    }
  }

  @Test
  void compactionGivesBackSpaceAndKeepsTheGraphs() {
    Node name = NodeFactory.createURI("urn:graph");
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
        IntStream.range(0, 40).forEach(round -> rewrite(writer, name, round));
      }
      long before = store.size();

      store.compact();

      assertTrue(store.size() < before / 2, store.size() + " of " + before);
      Dataset dataset = store.dataset();
      assertEquals(500L, dataset.calculateRead(() -> dataset.getUnionModel().size()));
    }
  }

  private static void rewrite(StoreWriter writer, Node name, int round) {
    Graph graph = GraphFactory.createDefaultGraph();
    IntStream.range(0, 500)
        .mapToObj(i -> NodeFactory.createURI("urn:" + round + "-" + i))
        .forEach(node -> graph.add(node, node, node));
    writer.replaceShared(name, graph);
    writer.commit();
  }

  @Test
  void fullDiskStopsTheWriterWithAMessage() {
    StoreLimits immense = new StoreLimits(1, Duration.ofSeconds(1), Long.MAX_VALUE / 2);
    try (GraphStore store = GraphStore.openOrCreate(folder, immense)) {
      InputException refusal = assertThrows(InputException.class, () -> store.writer(Iris.DEFAULT));

      assertTrue(refusal.getMessage().contains("make room and try again"), refusal.getMessage());
    }
  }

  @Test
  void termsThatAreDamagedAreFound() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder);
        StoreWriter writer = store.writer(Iris.DEFAULT)) {
      rewrite(writer, NodeFactory.createURI("urn:graph"), 1);
    }
    Path terms = folder.resolve("Data-0001").resolve("nodes-data.obj");
    Files.write(terms, new byte[(int) Files.size(terms)]);

    try (GraphStore store = GraphStore.open(folder)) {
      assertFalse(store.check().faults().isEmpty());
    }
  }

  @Test
  void firstIndexThatReadsAsEmptyIsFoundAndTheOthersAreRead() throws IOException {
    try (GraphStore store = GraphStore.openOrCreate(folder);
        StoreWriter writer = store.writer(Iris.DEFAULT)) {
      rewrite(writer, NodeFactory.createURI("urn:graph"), 1);
    }
    Path index = folder.resolve("Data-0001").resolve("GSPO.dat");
    Files.write(index, new byte[(int) Files.size(index)]);

    try (GraphStore store = GraphStore.open(folder)) {
      assertEquals(
          new CheckResult(500, List.of("index GSPO: found 0 quads, expected 500")), store.check());
    }
  }

  @Test
  void fileThatIsCutOffIsToldAsDamage() throws IOException {
    GraphStore.openOrCreate(folder).close();
    Files.write(folder.resolve("Data-0001").resolve("GSPO.idn"), new byte[100]);

    InputException refusal = assertThrows(InputException.class, () -> GraphStore.open(folder));

    assertTrue(refusal.getMessage().contains("the store is damaged"), refusal.getMessage());
  }

  @Test
  void restoredStoreHoldsWhatWasBackedUp(@TempDir Path elsewhere) {
    Path file = elsewhere.resolve("kg.nq.gz");
    Node name = NodeFactory.createURI("urn:graph");
    try (GraphStore store = GraphStore.openOrCreate(folder)) {
      try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
        rewrite(writer, name, 1);
      }
      store.backUp(file);
    }

    Backup.restore(List.of(file), elsewhere.resolve("kg"));

    try (GraphStore copy = GraphStore.open(elsewhere.resolve("kg"))) {
      assertEquals(new CheckResult(500, List.of()), copy.check());
    }
  }

  @Test
  void restorationThatFailsLeavesNoStore(@TempDir Path elsewhere) throws IOException {
    Path file = Files.writeString(elsewhere.resolve("kg.nq"), "<urn:a> <urn:b>");

    assertThrows(
        InputException.class, () -> Backup.restore(List.of(file), elsewhere.resolve("kg")));

    try (Stream<Path> left = Files.list(elsewhere)) {
      assertEquals(List.of(file), left.toList());
    }
  }

  @Test
  void storeIsClosedToOthersWhileAProcessHasIt() throws IOException {
    Process holder = hold();
    try {
      InputException refusal = assertThrows(InputException.class, () -> GraphStore.open(folder));

      assertTrue(
          refusal.getMessage().contains("held by process " + holder.pid()), refusal.getMessage());
    } finally {
      holder.destroyForcibly();
    }
  }

  @Test
  void killedWriterLosesNothingThatWasCommitted() throws Exception {
    Process holder = hold();
    holder.destroyForcibly().waitFor();

    try (GraphStore store = GraphStore.open(folder)) {
      Dataset dataset = store.dataset();
      assertTrue(
          dataset.calculateRead(
              () -> dataset.asDatasetGraph().containsGraph(StoreHolder.COMMITTED)));
      assertFalse(
          dataset.calculateRead(() -> dataset.asDatasetGraph().containsGraph(StoreHolder.WRITTEN)));
    }
  }

  /** Starts another process that has the store open. */
  private Process hold() throws IOException {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertEquals("ready", holder.inputReader().readLine());
    return holder;
  }
}
