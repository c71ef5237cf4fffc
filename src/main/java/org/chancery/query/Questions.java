package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.InputException;

/** The questions that Chancery can be asked: the files of {@code queries/}, and any other. */
public final class Questions {
  private static final String FOLDER = "org/chancery/queries/";
  private static final String SUFFIX = ".rq";

  private Questions() {}

  /** Those that travel inside the jar, in alphabetical order. */
  public static List<Question> all() {
    return names().map(Questions::shipped).toList();
  }

  /** The question of the given name; or, if it ends in {@code .rq}, in that file. */
  public static Question of(String nameOrFile) {
    return nameOrFile.endsWith(SUFFIX) ? inFile(Path.of(nameOrFile)) : shipped(nameOrFile);
  }

  private static Question inFile(Path file) {
    try {
      return Question.of(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new InputException(
          "%s: the query cannot be read (%s): give the path of a UTF-8 file"
              .formatted(file, unreadable),
          unreadable);
    }
  }

  private static Question shipped(String name) {
    try (InputStream file = Questions.class.getResourceAsStream("/" + FOLDER + name + SUFFIX)) {
      if (file == null) {
        throw new InputException(
            "no question is called '%s': 'chancery query' lists them; a file's name ends in %s"
                .formatted(name, SUFFIX));
      }
      return Question.of(name, new String(file.readAllBytes(), UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> names() {
    Path home = home();
    try {
      List<String> files = Files.isDirectory(home) ? inFolder(home) : inJar(home);
      return files.stream()
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path home() {
    try {
      return Path.of(Questions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<String> inFolder(Path classes) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(FOLDER))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(FOLDER))
          .map(name -> name.substring(FOLDER.length()))
          .toList();
    }
  }
}
