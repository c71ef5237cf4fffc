package org.chancery.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.article.Article;
import org.chancery.article.Submission;
import org.junit.jupiter.api.Test;

class ParallelExtractionTest {
  @Test
  void outcomesComeInTheOrderOfTheArticles() {
    List<String> places = new ArrayList<>();

    run(200, ParallelExtractionTest::refuse, outcome -> places.add(place(outcome)));

    assertEquals(IntStream.range(0, 200).mapToObj(Integer::toString).toList(), places);
  }

  @Test
  void onlyFewArticlesAreUnderWayAtOnce() {
    AtomicInteger begun = new AtomicInteger();
    List<Integer> ahead = new ArrayList<>();

    run(
        500,
        article -> {
          begun.incrementAndGet();
          return refuse(article);
        },
        outcome -> ahead.add(begun.get() - ahead.size()));

    assertTrue(ahead.stream().allMatch(number -> number <= 9), ahead.toString());
  }

  @Test
  void bugReachesTheCaller() {
    assertThrows(
        ArithmeticException.class,
        () ->
            run(
                1,
                article -> {
                  throw new ArithmeticException("a bug");
                },
                outcome -> {}));
  }

  @Test
  void articleThatTakesLongIsNamedWhileItIsRead() {
    CountDownLatch named = new CountDownLatch(1);
    List<String> places = new CopyOnWriteArrayList<>();
    Patience impatience =
        new Patience(
            Duration.ofMillis(1),
            article -> {
              places.add(article.where());
              named.countDown();
            });
    ArticleExtractor slow =
        article -> {
          try {
            named.await();
          } catch (InterruptedException never) {
            throw new IllegalStateException(never);
          }
          return refuse(article);
        };

    try (ParallelExtraction extraction =
        new ParallelExtraction(slow, 1, outcome -> {}, impatience)) {
      extraction.add(article("long.txt"));
      extraction.finish();
    }

    assertEquals("long.txt", places.get(0));
  }

  private static void run(
      int articles, ArticleExtractor extractor, java.util.function.Consumer<Outcome> out) {
    Patience patience = Patience.usual(article -> {});
    try (ParallelExtraction extraction = new ParallelExtraction(extractor, 2, out, patience)) {
      IntStream.range(0, articles).forEach(i -> extraction.add(article(Integer.toString(i))));
      extraction.finish();
    }
  }

  private static Submission.Accepted article(String place) {
    return new Submission.Accepted(
        place, Article.of(place, LocalDate.of(2024, 6, 7), "Arvania rejects it."));
  }

  private static Outcome refuse(Submission.Accepted article) {
    return new Outcome.Refused(new Submission.Refusal(article.where(), "found", "remedy"));
  }

  private static String place(Outcome outcome) {
    return ((Outcome.Refused) outcome).refusal().where();
  }
}
