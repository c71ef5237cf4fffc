package org.chancery.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotation.NewsAnnotator;
import org.chancery.article.Article;
import org.junit.jupiter.api.Test;

/** Resolves the sentences of {@code ambiguous.tsv} and compares with what they mean. */
class AmbiguousNamesTest {
  private static final String UNDECIDED = "?";
  private static final String NOBODY = "-";

  private record Case(LocalDate date, String sentence, String words, String meant) {
    static Case of(String line) {
      String[] cells = line.split("\t");
      return new Case(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]);
    }
  }

  @Test
  void mostAmbiguousNamesAreResolvedAndNoUndecidedOneIsGuessed() throws IOException {
    GazetteerResolver resolver = GazetteerResolver.load();
    List<String> wrong = new ArrayList<>();
    List<String> guessed = new ArrayList<>();
    List<Case> cases = cases();
    try (NewsAnnotator annotator = NewsAnnotator.load(1)) {
      for (Case one : cases) {
        Article article = Article.of("case", one.date(), one.sentence());
        String found =
            found(resolver.resolve(article, annotator.annotate(one.sentence())), one, resolver);
        if (!found.equals(one.meant())) {
          (one.meant().equals(UNDECIDED) ? guessed : wrong).add(one + " but found " + found);
        }
      }
    }
    assertEquals(List.of(), guessed);
    assertTrue(10 * wrong.size() <= cases.size(), () -> String.join("\n", wrong));
  }

  private static String found(Mentions mentions, Case one, GazetteerResolver resolver) {
    int start = one.sentence().lastIndexOf(one.words());
    int end = start + one.words().length();
    Optional<Mention> mention =
        mentions.all().stream()
            .filter(m -> m.phrase().end() == end && m.phrase().start() <= end - 1)
            .filter(m -> m.phrase().start() <= start || m.span().start() >= start)
            .findFirst();
    return mention
        .map(
            m ->
                m.entity()
                    .map(e -> resolver.gazetteer().knows(e) || isOrgan(e) ? e.id() : NOBODY)
                    .orElse(UNDECIDED))
        .orElse(UNDECIDED);
  }

  private static boolean isOrgan(Entity entity) {
    return entity.id().contains("-of-");
  }

  private static List<Case> cases() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                AmbiguousNamesTest.class.getResourceAsStream("ambiguous.tsv"), UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).map(Case::of).toList();
    }
  }
}
