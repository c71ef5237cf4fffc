package org.chancery.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.InputException;
import org.chancery.article.Digest;

/** Corrections of single events, by article, in the order of their file. */
public final class EventCorrections {
  /** Nothing to correct. */
  public static final EventCorrections NONE = new EventCorrections(List.of());

  private final Map<String, List<EventCorrection>> byArticle;

  private EventCorrections(List<EventCorrection> all) {
    byArticle =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    EventCorrection::article, LinkedHashMap::new, Collectors.toList()));
  }

  /** Those of a tab-separated file; lines that begin with {@code #} are comments. */
  public static EventCorrections read(Path file) {
    return new EventCorrections(corrections(file.toString(), lines(file)));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new InputException(
          "%s: cannot be read (%s): give a file of corrections, UTF-8".formatted(file, unreadable),
          unreadable);
    }
  }

  private static List<EventCorrection> corrections(String name, List<String> lines) {
    List<EventCorrection> corrections = new ArrayList<>();
    boolean isHeaderSeen = false;
    for (int number = 1; number <= lines.size(); number++) {
      String line = lines.get(number - 1);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (isHeaderSeen) {
        corrections.add(EventCorrection.of(name + ":" + number, line));
      } else {
        checkHeader(name + ":" + number, line);
        isHeaderSeen = true;
      }
    }
    return corrections;
  }

  private static void checkHeader(String place, String line) {
    if (!line.equals(EventCorrection.HEADER)) {
      throw new InputException(
          "%s: found '%s' where the names of the columns are expected: '%s', with tabs between"
              .formatted(place, line, EventCorrection.HEADER.replace('\t', ' ')));
    }
  }

  /** Those of one article. */
  public List<EventCorrection> of(String articleId) {
    return byArticle.getOrDefault(articleId, List.of());
  }

  /** All of them. */
  public List<EventCorrection> all() {
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  /** The extractor's version, with a mark of what is to be corrected in what it reads. */
  public String version(String extractorVersion, String articleId) {
    List<EventCorrection> corrections = of(articleId);
    return corrections.isEmpty()
        ? extractorVersion
        : extractorVersion
            + "-"
            + Digest.of(corrections.stream().map(EventCorrection::mark).toArray(String[]::new));
  }
}
