package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.article.Articles;
import org.chancery.article.Columns;
import org.chancery.article.Given;
import org.chancery.graph.Iris;
import org.chancery.store.FolderWatch;
import org.chancery.store.GraphStore;
import org.chancery.store.LoadTally;
import org.chancery.store.Loader;
import org.chancery.store.Standing;
import picocli.CommandLine.Option;

/** The folder whose articles are loaded while the store is served. */
final class WatchOptions {
  @Option(
      names = "--watch",
      paramLabel = "FOLDER",
      description = "Load the articles of this folder, and those that come into it later.")
  private Optional<Path> folder;

  @Option(
      names = "--keep-text",
      description = "Keep whole texts of watched articles, as chancery build --keep-text does.")
  private boolean keepsTexts;

  boolean isGiven() {
    return folder.isPresent();
  }

  /** Refuses a folder that does not exist. */
  void check() {
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new InputException(folder.get() + ": no such folder: give one that exists as --watch");
    }
  }

  /** What loads what is new in the folder into the store. */
  FolderWatch watch(GraphStore store, Iris iris, FinderOptions finding, PrintWriter out) {
    Path watched = folder.orElseThrow();
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Loading loading =
        Loading.of(store.folder(), iris, finding, threads, Optional.empty(), Optional.empty())
            .keepingTexts(keepsTexts);
    Loader loader = loading.loader(loading.grapher());
    return new FolderWatch(watched, files -> load(files, loader, store, out));
  }

  private static void load(List<String> files, Loader loader, GraphStore store, PrintWriter out) {
    Articles articles = new Articles(files, new Given(Optional.empty(), Columns.SAME), System.in);
    LoadTally tally = loader.load(articles, store, new Progress(articles, out));
    if (tally.isStoreChanged() || tally.refused() > 0) {
      out.printf(
          "loaded: %,d new articles, %,d changed; refused: %,d%n",
          tally.articles(Standing.NEW), tally.articles(Standing.CHANGED), tally.refused());
      out.flush();
    }
  }
}
