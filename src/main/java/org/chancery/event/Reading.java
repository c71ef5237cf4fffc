package org.chancery.event;

import java.util.List;
import org.chancery.article.Article;
import org.chancery.entity.Mentions;
import org.chancery.text.AnnotatedText;
import org.chancery.time.TimeExpression;

/** An article as read so far: its annotated text, who is mentioned in it, and when. */
public record Reading(
    Article article, AnnotatedText text, Mentions mentions, List<TimeExpression> times) {
  public Reading {
    times = List.copyOf(times);
  }
}
