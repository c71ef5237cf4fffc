package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.graph.Iris;
import org.chancery.store.Loader;
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

  /** What is loaded; there must be such a folder. */
  Path folder() {
    return folder.orElseThrow();
  }

  /** What loads the articles into the store. */
  Loader loader(Path store, Iris iris, FinderOptions finding) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    Loading loading =
        Loading.of(store, iris, finding, threads, Optional.empty(), Optional.empty())
            .keepingTexts(keepsTexts);
    return loading.loader(loading.grapher());
  }
}
