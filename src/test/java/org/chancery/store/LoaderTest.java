package org.chancery.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.chancery.article.Articles;
import org.chancery.article.Given;
import org.chancery.article.Submission;
import org.chancery.entity.Corrections;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.ArticleGrapher;
import org.chancery.graph.Iris;
import org.chancery.graph.OntologyGrapher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
  private static final String REJECTIONS =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      SELECT ?event { ?event a dip:Rejection }
      """;

  private static final String EARLIER_VERSIONS =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      SELECT ?version { ?article a dip:Article ; prov:wasRevisionOf+ ?version }
      """;

  private static final String ARTICLES_OF_REJECTIONS =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      SELECT ?event { ?event a dip:Rejection ; dip:articleCount 2 }
      """;

  @TempDir Path news;
  @TempDir Path folder;
  private GraphStore store;
  private final List<Submission.Refusal> refusals = new ArrayList<>();
  private final List<Replacement> replacements = new ArrayList<>();
  private int most = Integer.MAX_VALUE;

  @BeforeEach
  void open() {
    store = GraphStore.openOrCreate(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void eventsOfAllArticlesAnswerPlainPatterns() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    write("2024-06-08-second.txt", "Arvania rejects that.");

    load("1");

    assertTrue(answers(REJECTIONS) >= 1);
    assertEquals(2, graphs().stream().filter(name -> name.contains("/doc/")).count());
  }

  @Test
  void whatFollowsFromSeveralArticlesStandsInAGraphOfItsOwn() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    write("2024-06-07-second.txt", "Arvania rejects that.");

    load("1");

    assertTrue(graphs().contains(Iris.DEFAULT.fusion().getURI()));
    assertEquals(2, answers(ARTICLES_OF_REJECTIONS));
  }

  @Test
  void articlesWithoutWhatFollowsFromThemGetItFromALoadThatFindsThemUnchanged() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    load("1");
    Set<Quad> before = quads();
    Dataset dataset = store.dataset();
    dataset.executeWrite(() -> dataset.removeNamedModel(Iris.DEFAULT.fusion().getURI()));

    load("1");

    assertEquals(before, quads());
  }

  @Test
  void aChangedArticleKeepsItsHistory() throws IOException {
    for (String text :
        List.of("Arvania rejects it.", "Arvania rejects that.", "Arvania rejects all.")) {
      write("2024-06-07-first.txt", text);
      load("1");
    }
    load("2");
    assertEquals(2, answers(EARLIER_VERSIONS));
  }

  @Test
  void loadingTheSameFolderTwiceChangesNothing() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    write("2024-06-08-second.txt", "Arvania rejects that.");
    load("1");
    Set<Quad> before = quads();

    LoadTally again = load("1");

    assertEquals(2, again.articles(Standing.UNCHANGED));
    assertEquals(before, quads());
  }

  @Test
  void editedArticleReplacesWhatTheStoreHadOfIt() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    load("1");

    write("2024-06-07-first.txt", "Arvania rejects it again.");
    LoadTally again = load("1");

    assertEquals(1, again.articles(Standing.CHANGED));
    assertEquals(Set.of("Arvania rejects it again."), sentences());
  }

  @Test
  void anotherExtractorReadsEverythingAgain() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    load("1");

    assertEquals(1, load("2").articles(Standing.CHANGED));
  }

  @Test
  void refusedArticlesAreCountedByReasonAndTheRestIsStored() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    write("2024-06-08-second.txt", "Nothing of the kind.");
    write("undated.txt", "Arvania rejects it.");
    write("broken.jsonl", "{\"text\":\n");

    LoadTally tally = load("1");

    assertEquals(Map.of("broken JSON", 1, "no date", 1, "no rejection", 1), tally.refusals());
    assertEquals(3, refusals.size());
    assertEquals(1, tally.articles(Standing.NEW));
  }

  @Test
  void removedArticleIsGone() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    load("1");

    try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
      assertTrue(writer.remove("2024-06-07-first"));
      writer.commit();
    }

    assertEquals(0, answers(REJECTIONS));
    assertFalse(graphs().contains("https://w3id.org/chancery/doc/2024-06-07-first"));
  }

  @Test
  void whoIsMentionedNoMoreIsForgotten() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    load("1");

    try (StoreWriter writer = store.writer(Iris.DEFAULT)) {
      writer.remove("2024-06-07-first");
      writer.fuse();
      writer.commit();
    }

    assertFalse(graphs().contains(Iris.DEFAULT.entities().getURI()));
  }

  @Test
  void graphThatBreaksAShapeDoesNotAnswer() throws IOException {
    write("2024-06-07-first.txt", "Arvania rejects it.");
    OntologyGrapher sound = OntologyGrapher.standard(Iris.DEFAULT, "1");
    ArticleGrapher faulty =
        extract -> {
          ArticleGraph graph = sound.graph(extract);
          return new ArticleGraph(
              graph.document(), graph.triples(), graph.entities(), Optional.of(graph.entities()));
        };

    LoadTally tally = load(faulty, "1");

    assertEquals(1, tally.articlesSetAside());
    assertEquals(0, answers(REJECTIONS));
    assertTrue(graphs().contains("https://w3id.org/chancery/quarantine/2024-06-07-first"));
    assertEquals(1, load(faulty, "1").articles(Standing.UNCHANGED));
  }

  @Test
  void articleThatChangesBackIsNoEarlierVersionOfItself() throws IOException {
    for (String text : List.of("Arvania rejects A.", "Arvania rejects B.", "Arvania rejects A.")) {
      write("2024-06-07-first.txt", text);
      load("1");
      write("2024-06-07-first.txt", "Arvania rejects C.");
      load("1");
    }

    assertEquals(2, answers(EARLIER_VERSIONS));
  }

  @Test
  void laterArticleOfTheSameIdTakesThePlaceOfTheEarlierWhichIsNamed() throws IOException {
    write("a.jsonl", line("x", "Arvania rejects it.") + line("y", "Belmora rejects it."));
    write("b.jsonl", line("x", "Cordia rejects it."));

    LoadTally tally = load("1");

    String expected =
        "%s:1: its id 'x' is that of another article, %s:1, whose place it takes"
            .formatted(news.resolve("b.jsonl"), news.resolve("a.jsonl"));
    assertEquals(1, replacements.size());
    assertTrue(replacements.get(0).toString().startsWith(expected), replacements.toString());
    assertEquals(Set.of("Belmora rejects it.", "Cordia rejects it."), sentences());
    assertTrue(tally.hasFindings());
  }

  @Test
  void articlesOfTheSameIdMakeTheSameGraphWhenLoadedTwice() throws IOException {
    write("a.jsonl", line("x", "Arvania rejects it.") + line("x", "Cordia rejects it."));
    load("1");
    Set<Quad> once = quads();

    load("1");

    assertEquals(once, quads());
  }

  @Test
  void articleThatStandsTwiceIsNoFinding() throws IOException {
    write("a.jsonl", line("x", "Arvania rejects it.") + line("x", "Arvania rejects it."));

    assertFalse(load("1").hasFindings());
    assertEquals(List.of(), replacements);
  }

  @Test
  void loadThatIsToEndKeepsWhatItHasReadAndTheNextGoesOn() throws IOException {
    for (int i = 0; i < 100; i++) {
      write("2024-06-07-%02d.txt".formatted(i), "Arvania rejects plan %d.".formatted(i));
    }
    most = 10;
    LoadTally first = load("1");
    most = Integer.MAX_VALUE;
    LoadTally second = load("1");

    assertTrue(first.isEndedEarly() && first.articles() >= 10, "ended by itself");
    assertEquals(first.articles(), second.articles(Standing.UNCHANGED));
    assertEquals(100, sentences().size());
  }

  private static String line(String id, String text) {
    return "{\"id\": \"%s\", \"date\": \"2024-06-07\", \"text\": \"%s\"}\n".formatted(id, text);
  }

  private LoadTally load(String version) {
    return load(OntologyGrapher.standard(Iris.DEFAULT, version), version);
  }

  private LoadTally load(ArticleGrapher grapher, String version) {
    Articles articles =
        new Articles(List.of(news.toString()), Given.NOTHING, InputStream.nullInputStream());
    return new Loader(
            new PlainExtractor(), grapher, Iris.DEFAULT, article -> version, Corrections.NONE, 2)
        .load(articles, store, new Listener());
  }

  private final class Listener implements LoadListener {
    private boolean isEnough;

    @Override
    public void refused(Submission.Refusal refusal) {
      refusals.add(refusal);
    }

    @Override
    public void advanced(LoadTally soFar) {
      isEnough = soFar.articles() >= most;
    }

    @Override
    public void replaced(Replacement replacement) {
      replacements.add(replacement);
    }

    @Override
    public boolean isToEnd() {
      return isEnough;
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name), text);
  }

  private int answers(String query) {
    return rows(query).size();
  }

  private Set<String> sentences() {
    return rows(
            """
            PREFIX dip: <https://w3id.org/chancery/ontology#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            SELECT DISTINCT ?answer { ?sentence a nif:Sentence ; nif:anchorOf ?answer }
            """)
        .stream()
        .collect(Collectors.toSet());
  }

  private List<String> rows(String query) {
    return store
        .dataset()
        .calculateRead(
            () -> {
              try (QueryExecution execution =
                  QueryExecution.dataset(store.dataset()).query(query).build()) {
                List<String> rows = new ArrayList<>();
                execution
                    .execSelect()
                    .forEachRemaining(row -> rows.add(row.get(row.varNames().next()).toString()));
                return rows;
              }
            });
  }

  private Set<String> graphs() {
    return quads().stream().map(quad -> quad.getGraph().getURI()).collect(Collectors.toSet());
  }

  private Set<Quad> quads() {
    var graphs = store.dataset().asDatasetGraph();
    graphs.begin(ReadWrite.READ);
    try {
      return graphs.stream().collect(Collectors.toSet());
    } finally {
      graphs.end();
    }
  }
}
