package org.chancery.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.annotation.ModelFiles;
import org.chancery.article.Digest;
import org.chancery.event.FinderSettings;

/**
 * Which extractor this is. Any change to its code, model, lexicon or gazetteer makes another, so
 * that articles are read again when they would be read differently; so does naming another folder
 * for the model. Told from the checksums that a jar holds anyway, in milliseconds.
 */
public final class ExtractorVersion {
  private static final String ROOT = "org/chancery/";
  private static final List<String> STAGES =
      Stream.of(
              "article",
              "text",
              "annotation",
              "entity",
              "time",
              "event",
              "extraction",
              "graph",
              "ontology")
          .map(stage -> ROOT + stage + "/")
          .toList();

  private ExtractorVersion() {}

  /** Which extractor runs, and how events are found. */
  public static String of(FinderSettings settings) {
    return "%s-%s-%s".formatted(current(), settings.finder(), settings.minimumConfidence());
  }

  /** A fingerprint of the extractor that runs. */
  public static String current() {
    try {
      List<String> parts = new ArrayList<>(parts(home()));
      parts.add(System.getProperty(ModelFiles.PROPERTY, ""));
      return Digest.of(parts.toArray(String[]::new));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<String> parts(Path home) throws IOException {
    return Files.isDirectory(home) ? inFolder(home) : inJar(home);
  }

  private static Path home() {
    try {
      return Path.of(
          ExtractorVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> isOfAStage(entry.getName()))
          .map(ExtractorVersion::part)
          .sorted()
          .toList();
    }
  }

  private static String part(ZipEntry entry) {
    return entry.getName() + " " + entry.getCrc();
  }

  private static List<String> inFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isOfAStage(name(folder, file)))
          .map(file -> name(folder, file) + " " + checksum(file))
          .sorted()
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static boolean isOfAStage(String name) {
    return STAGES.stream().anyMatch(name::startsWith);
  }

  private static long checksum(Path file) {
    CRC32 checksum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return checksum.getValue();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
