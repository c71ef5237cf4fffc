package org.chancery.store;

import static org.chancery.graph.Told.BELMORA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.article.Article;
import org.chancery.article.Submission;
import org.chancery.coding.CodedEvents;
import org.chancery.coding.KnownEntities;
import org.chancery.entity.Corrections;
import org.chancery.entity.Gazetteer;
import org.chancery.extraction.Extract;
import org.chancery.graph.Coder;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.chancery.graph.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodingLoaderTest {
  private static final KnownEntities KNOWN = new KnownEntities(Iris.DEFAULT, Gazetteer.load());
  private static final String LINE =
      "{\"id\": \"a1\", \"date\": \"2024-06-12\", \"text\": \"Arno was in Belmora.\", \"entities\":"
          + " [{\"id\": \"ada-arno\", \"label\": \"Ada Arno\", \"kind\": \"Person\", \"mentions\":"
          + " [{\"start\": 0, \"end\": 4, \"text\": \"Arno\"}]}, {\"id\":"
          + " \"belmora\", \"label\": \"Belmora\", \"kind\": \"State\"}], \"events\": [{\"type\":"
          + " \"Visit\", \"status\": \"STATUS\", \"agents\": [\"ada-arno\"], \"places\":"
          + " [\"belmora\"], \"time\": \"2024-06-11\"}]}";

  @TempDir private Path folder;
  private GraphStore store;

  @BeforeEach
  void openTheStore() {
    store = GraphStore.openOrCreate(folder.resolve("kg"));
  }

  @AfterEach
  void closeTheStore() {
    store.close();
  }

  @Test
  void whatACoderSaysAgainReplacesWhatHeSaidBefore() throws IOException {
    load("Jane Roe", LINE.replace("STATUS", "planned"));
    LoadTally again = load("Jane Roe", LINE.replace("STATUS", "completed"));
    assertEquals(1, again.articles(Standing.CHANGED));
    assertFalse(has(Dip.STATUS, Dip.term("Planned")));
    assertTrue(has(Dip.STATUS, Dip.term("Completed")));
  }

  @Test
  void whatTwoCodersSayStandsSideBySideAsOneArticle() throws IOException {
    load("Jane Roe", LINE.replace("STATUS", "planned"));
    load("John Doe", LINE.replace("STATUS", "completed"));
    assertTrue(has(Dip.STATUS, Dip.term("Planned")));
    assertTrue(has(Dip.STATUS, Dip.term("Completed")));
    assertEquals("1", only(Dip.ARTICLE_COUNT).getLiteralLexicalForm());
  }

  @Test
  void removingAnArticleRemovesItsCodings() throws IOException {
    load("Jane Roe", LINE.replace("STATUS", "completed"));
    try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
      assertTrue(writer.remove("a1"));
      writer.commit();
    }
    assertFalse(has(Dip.REPORTS, Node.ANY));
  }

  @Test
  void whomACoderMentionsDoesNotOutdateTheArticle() throws IOException {
    Extract extract = Told.in("a1", "Arno was in Belmora.").mention(BELMORA, "Belmora").extract();
    load("Jane Roe", LINE.replace("STATUS", "completed"));
    try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
      Article article = extract.reading().article();
      writer.replace(article, OntologyGrapher.standard(Iris.DEFAULT, "1").graph(extract));
      assertEquals(
          Standing.UNCHANGED, writer.standing(article, "1", sameAs("ada-arno", "tony-blair")));
    }
  }

  private Corrections sameAs(String one, String other) throws IOException {
    Path file = folder.resolve("corrections.tsv");
    Files.writeString(file, "correction\tsubject\tentity\nsame-as\t%s\t%s\n".formatted(one, other));
    return Gazetteer.load().corrected(file).corrections();
  }

  @Test
  void aLineThatCannotBeUnderstoodIsCounted() throws IOException {
    LoadTally tally = load("Jane Roe", LINE.replace("STATUS", "done"));
    assertEquals(1, tally.refused());
  }

  private LoadTally load(String coder, String line) throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.writeString(file, line);
    return new CodingLoader(
            new CodedEvents(coder, KNOWN, Map.of()),
            OntologyGrapher.standard(Iris.DEFAULT, new Coder.Other(coder)),
            Iris.DEFAULT)
        .load(List.of(file), store, new Silence());
  }

  private boolean has(Node property, Node value) {
    DatasetGraph graphs = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        graphs, () -> graphs.getUnionGraph().contains(Node.ANY, property, value));
  }

  private Node only(Node property) {
    DatasetGraph graphs = store.dataset().asDatasetGraph();
    return Txn.calculateRead(
        graphs,
        () ->
            graphs.getUnionGraph().stream(Node.ANY, property, Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject());
  }

  private static final class Silence implements LoadListener {
    @Override
    public void refused(Submission.Refusal refusal) {
      // counted
    }

    @Override
    public void advanced(LoadTally soFar) {
      // nobody watches
    }
  }
}
