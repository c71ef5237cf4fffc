package org.chancery.store;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.chancery.article.Article;
import org.chancery.article.Articles;
import org.chancery.article.Submission;
import org.chancery.entity.Corrections;
import org.chancery.extraction.ArticleExtractor;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Outcome;
import org.chancery.extraction.ParallelExtraction;
import org.chancery.extraction.Patience;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.ArticleGrapher;
import org.chancery.graph.Iris;
import org.chancery.graph.StaticGraphs;

/**
 * Loads articles into a store: extractors in parallel, one writer. Articles that the store has
 * already, in this version and from this extractor, are not even extracted.
 *
 * @param versions the grapher's version of each article, by id: another one for an extractor that
 *     may find something else
 * @param corrections that the extractor obeys
 * @param threads that extract at the same time
 */
public record Loader(
    ArticleExtractor extractor,
    ArticleGrapher grapher,
    Iris iris,
    UnaryOperator<String> versions,
    Corrections corrections,
    int threads) {

  /**
   * Loads the articles; compacts a store that has grown much by it. A load that its listener ends
   * leaves what the articles say together to the next one.
   */
  public LoadTally load(Articles articles, GraphStore store, LoadListener listener) {
    LoadTally tally = write(articles, store, listener);
    if (tally.isStoreChanged() && !tally.isEndedEarly()) {
      store.compactIfGrown();
    }
    return tally;
  }

  private LoadTally write(Articles articles, GraphStore store, LoadListener listener) {
    try (StoreWriter writer = store.writer(iris)) {
      StaticGraphs.of(iris).byName().forEach(writer::replaceShared);
      Load load = new Load(writer, listener);
      load.run(articles);
      if (!load.tally.isEndedEarly()) {
        writer.fuse();
      }
      writer.commit();
      return load.tally;
    }
  }

  private Standing standing(Article article, StoreWriter writer) {
    return writer.standing(article, versions.apply(article.id()), corrections);
  }

  /** Leads out of the reading of articles when no more are wanted. */
  private static final class EndOfLoad extends RuntimeException {
    EndOfLoad() {
      super("no more articles are wanted", null, false, false);
    }
  }

  private final class Load {
    private final LoadTally tally = new LoadTally();
    private final ArticlePlaces places = new ArticlePlaces();
    private final StoreWriter writer;
    private final LoadListener listener;

    Load(StoreWriter writer, LoadListener listener) {
      this.writer = writer;
      this.listener = listener;
    }

    void run(Articles articles) {
      try (ParallelExtraction extraction =
          new ParallelExtraction(
              extractor, threads, this::receive, Patience.usual(listener::waiting))) {
        read(articles, extraction);
        extraction.finish();
      }
    }

    private void read(Articles articles, ParallelExtraction extraction) {
      try {
        articles.forEach(submission -> sort(submission, extraction));
      } catch (EndOfLoad wanted) {
        tally.endedEarly();
      }
    }

    private void sort(Submission submission, ParallelExtraction extraction) {
      if (listener.isToEnd()) {
        throw new EndOfLoad();
      }
      if (submission instanceof Submission.Refusal refusal) {
        refuse(refusal);
      } else if (submission instanceof Submission.Accepted accepted) {
        sort(accepted, extraction);
      } else {
        tally.ignored();
      }
    }

    private void sort(Submission.Accepted accepted, ParallelExtraction extraction) {
      Optional<Replacement> replacement = places.note(accepted);
      replacement.ifPresent(this::tell);
      if (replacement.isEmpty() && standing(accepted.article(), writer) == Standing.UNCHANGED) {
        tally.unchanged();
        listener.advanced(tally);
      } else {
        extraction.add(accepted);
      }
    }

    private void tell(Replacement replacement) {
      tally.replaced();
      listener.replaced(replacement);
    }

    private void receive(Outcome outcome) {
      if (outcome instanceof Outcome.Extracted extracted) {
        store(extracted.extract());
      } else if (outcome instanceof Outcome.Refused refused) {
        refuse(refused.refusal());
      }
    }

    private void store(Extract extract) {
      Article article = extract.reading().article();
      ArticleGraph graph = grapher.graph(extract);
      Standing standing = standing(article, writer);
      tally.stored(standing, extract, graph.faults().isPresent());
      writer.replace(article, graph);
      listener.advanced(tally);
    }

    private void refuse(Submission.Refusal refusal) {
      tally.refused(refusal);
      listener.refused(refusal);
      listener.advanced(tally);
    }
  }
}
