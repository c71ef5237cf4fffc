package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.InputException;
import org.chancery.web.Passwords;
import picocli.CommandLine.Option;

/** Who may change the store while it is served. */
final class WriterOptions {
  @Option(
      names = "--writable",
      description = "Take SPARQL updates at /sparql/update from those whom --password-file names.")
  private boolean writable;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "A line for each user, made by chancery password.")
  private Optional<Path> file;

  Optional<Passwords> writers() {
    if (writable && file.isEmpty()) {
      throw new InputException(
          "--writable: nobody could write: name the users with --password-file FILE;"
              + " chancery password NAME makes a line of it");
    }
    if (!writable && file.isPresent()) {
      throw new InputException(
          "--password-file " + file.get() + ": reading needs no password: add --writable");
    }
    return file.map(Passwords::new);
  }
}
