package org.chancery.extraction;

import java.util.List;
import org.chancery.annotation.Annotator;
import org.chancery.article.Article;
import org.chancery.entity.EntityResolver;
import org.chancery.entity.Mentions;
import org.chancery.event.EventExtractor;
import org.chancery.event.Reading;
import org.chancery.text.AnnotatedText;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeFinder;

/**
 * The path of an article through Chancery: article, annotated text, mentions of entities, times,
 * diplomatic events. Safe for use by many threads at once.
 */
public record Extraction(
    Annotator annotator, EntityResolver resolver, TimeFinder times, EventExtractor events) {

  /** Reads an article and finds its events. */
  public Extract extract(Article article) {
    Reading reading = read(article);
    return new Extract(reading, events.extract(reading));
  }

  /** Reads an article: all but its events. */
  public Reading read(Article article) {
    AnnotatedText text = annotator.annotate(article.text());
    Mentions mentions = resolver.resolve(article, text);
    List<TimeExpression> expressions = times.find(text, article.date());
    return new Reading(article, text, mentions, expressions);
  }
}
