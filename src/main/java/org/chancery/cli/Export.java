package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.RuntimeIOException;
import org.chancery.InputException;
import org.chancery.export.ExportFormat;
import org.chancery.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what the store holds in another form. */
@Command(
    name = "export",
    description = "Writes what the store holds in another form.",
    mixinStandardHelpOptions = true)
final class Export implements Runnable {
  private static final String STANDARD_OUTPUT = "-";

  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "trig",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      defaultValue = STANDARD_OUTPUT,
      description = "Where to; - for standard output.")
  private String file;

  @Override
  public void run() {
    if (format.isBinary() && file.equals(STANDARD_OUTPUT) && Terminal.showsResults()) {
      throw new InputException(
          "--format %s: a ZIP file is not for a terminal: give a file as --out, or a pipe"
              .formatted(format));
    }
    try (GraphStore graphs = GraphStore.open(store.folder);
        OutputStream out = out()) {
      format.export(graphs.dataset(), out);
    } catch (IOException | UncheckedIOException | RuntimeIOException failure) {
      throw new InputException(
          "%s: the export cannot be written (%s): give a file that you may write as --out"
              .formatted(file, failure),
          failure);
    }
  }

  private OutputStream out() throws IOException {
    return file.equals(STANDARD_OUTPUT)
        ? StandardOutput.bytes()
        : new BufferedOutputStream(Files.newOutputStream(Path.of(file)), 1 << 16);
  }
}
