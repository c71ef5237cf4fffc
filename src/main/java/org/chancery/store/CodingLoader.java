package org.chancery.store;

import java.nio.file.Path;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.article.Submission;
import org.chancery.coding.CodedEvents;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Outcome;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.ArticleGrapher;
import org.chancery.graph.Iris;
import org.chancery.graph.StaticGraphs;

/**
 * Loads events that others have coded, beside those that the store has of the same articles. What a
 * coder says again of an article replaces what he said before.
 */
public record CodingLoader(CodedEvents events, ArticleGrapher grapher, Iris iris) {

  /** Loads the files; refused lines are handed on. */
  public LoadTally load(List<Path> files, GraphStore store, LoadListener listener) {
    LoadTally tally = new LoadTally();
    try (StoreWriter writer = store.writer(iris)) {
      StaticGraphs.of(iris).byName().forEach(writer::replaceShared);
      for (Path file : files) {
        events.read(file, outcome -> receive(outcome, writer, tally, listener));
      }
      writer.fuse();
      writer.commit();
    }
    return tally;
  }

  private void receive(
      Outcome outcome, StoreWriter writer, LoadTally tally, LoadListener listener) {
    if (outcome instanceof Outcome.Extracted extracted) {
      store(extracted.extract(), writer, tally);
    } else if (outcome instanceof Outcome.Refused refused) {
      Submission.Refusal refusal = refused.refusal();
      tally.refused(refusal);
      listener.refused(refusal);
    }
    listener.advanced(tally);
  }

  private void store(Extract extract, StoreWriter writer, LoadTally tally) {
    Article article = extract.reading().article();
    ArticleGraph graph = grapher.graph(extract);
    Standing standing = writer.hasCoding(events.coder(), article) ? Standing.CHANGED : Standing.NEW;
    tally.stored(standing, extract, graph.faults().isPresent());
    writer.replaceCoding(events.coder(), article, graph);
  }
}
