package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.entity.Mentions;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sketch;
import org.chancery.time.PatternTimeFinder;

/** Readings of sketched sentences, with the times that they tell and nobody in them. */
final class Readings {
  private Readings() {}

  static Reading of(String words, LocalDate published) {
    AnnotatedText text = Sketch.text(words);
    return new Reading(
        Article.of("a", published, text.text()),
        text,
        new Mentions(List.of()),
        new PatternTimeFinder().find(text, published));
  }
}
