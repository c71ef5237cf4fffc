package org.chancery.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.event.Status;
import org.chancery.store.LoadTally;
import org.chancery.store.Standing;

/**
 * What a build says at its end.
 *
 * @param bytes size of the store
 */
record BuildSummary(LoadTally tally, Path store, long bytes) {
  private static final double MEGABYTE = 1e6;

  List<String> lines() {
    List<String> lines = new ArrayList<>(articles());
    if (tally.events() > 0) {
      lines.add("");
      lines.addAll(events());
      lines.add("");
      lines.add(
          "events, as each sentence tells them: %,d, entities: %,d"
              .formatted(tally.events(), tally.entities()));
    }
    lines.add("store %s: %,.1f MB".formatted(store, bytes / MEGABYTE));
    return lines;
  }

  private List<String> articles() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "articles: %,d (%,d new, %,d changed, %,d unchanged)"
            .formatted(
                tally.articles(),
                tally.articles(Standing.NEW),
                tally.articles(Standing.CHANGED),
                tally.articles(Standing.UNCHANGED)));
    if (tally.articles() > 0 && tally.articles() == tally.articles(Standing.UNCHANGED)) {
      lines.add("nothing has changed: the store has them all");
    }
    if (tally.refused() > 0) {
      lines.add("refused: %,d (%s)".formatted(tally.refused(), reasons()));
    }
    if (tally.articlesReplaced() > 0) {
      lines.add("replaced by others with the same id: %,d".formatted(tally.articlesReplaced()));
    }
    if (tally.articlesSetAside() > 0) {
      lines.add("set aside, their graphs break a shape: %,d".formatted(tally.articlesSetAside()));
    }
    if (tally.ignoredFiles() > 0) {
      lines.add("files ignored, no articles by their names: %,d".formatted(tally.ignoredFiles()));
    }
    return lines;
  }

  private String reasons() {
    return tally.refusals().entrySet().stream()
        .map(reason -> reason.getKey() + " " + reason.getValue())
        .collect(joining(", "));
  }

  private List<String> events() {
    List<String> lines = new ArrayList<>();
    lines.add(row("", Arrays.stream(Status.values()).map(Status::label)));
    tally.eventsByType().forEach((type, counts) -> lines.add(row(type, cells(counts))));
    return lines;
  }

  private static Stream<String> cells(Map<Status, Integer> counts) {
    return Arrays.stream(Status.values()).map(s -> counts.getOrDefault(s, 0).toString());
  }

  private static String row(String head, Stream<String> cells) {
    return cells.map("%14s"::formatted).collect(joining("", "%-15s".formatted(head), ""));
  }
}
