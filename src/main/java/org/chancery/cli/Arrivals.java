package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chancery.article.Articles;
import org.chancery.article.Columns;
import org.chancery.article.Given;
import org.chancery.store.GraphStore;
import org.chancery.store.LoadTally;
import org.chancery.store.Loader;
import org.chancery.store.Standing;

/**
 * Takes files that have come into a watched folder, and loads them.
 *
 * @param endRequest whether a load is to end before it has read them all
 * @param out where it is told what was loaded
 */
record Arrivals(Loader loader, GraphStore store, BooleanSupplier endRequest, PrintWriter out)
    implements Consumer<List<String>> {
  @Override
  public void accept(List<String> files) {
    LoadTally tally = load(files);
    if (tally.isStoreChanged() || tally.refused() > 0) {
      out.printf(
          "loaded: %,d new articles, %,d changed; refused: %,d%n",
          tally.articles(Standing.NEW), tally.articles(Standing.CHANGED), tally.refused());
      out.flush();
    }
  }

  private LoadTally load(List<String> files) {
    Articles articles = new Articles(files, new Given(Optional.empty(), Columns.SAME), System.in);
    Progress progress = new Progress(articles, out, endRequest);
    try {
      return loader.load(articles, store, progress);
    } finally {
      progress.finish();
    }
  }
}
