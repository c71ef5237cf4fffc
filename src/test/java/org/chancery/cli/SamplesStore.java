package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;

/** A store of the sample articles, built by the first example that asks it something. */
public final class SamplesStore {
  private final Path folder;
  private boolean isBuilt;

  public SamplesStore(Path folder) {
    this.folder = folder;
  }

  boolean isBuilt() {
    return isBuilt;
  }

  /** Where it lies. */
  public String folder() {
    if (!isBuilt) {
      build();
      isBuilt = true;
    }
    return folder.toString();
  }

  private void build() {
    Shell.Outcome outcome =
        Launch.run(List.of("build", "samples", "--store", folder.toString()), "", true);
    if (outcome.status() != 0) {
      throw new IllegalStateException("the samples cannot be built:\n" + outcome.output());
    }
  }
}
