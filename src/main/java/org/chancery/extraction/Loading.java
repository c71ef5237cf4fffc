package org.chancery.extraction;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Something that is being loaded while others are. */
record Loading<T>(CompletableFuture<T> future) {

  static <T> Loading<T> begin(Supplier<T> loader) {
    return new Loading<>(CompletableFuture.supplyAsync(loader));
  }

  /** What was loaded, once it is; fails as the loader did. */
  T result() {
    try {
      return future.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }
}
