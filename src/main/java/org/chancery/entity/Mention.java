package org.chancery.entity;

import java.util.Optional;
import org.chancery.text.Span;

/**
 * A stretch of the text that refers to an entity: a name, a nationality, a title, a description, a
 * pronoun.
 *
 * @param sentence index of its sentence
 * @param head index, in the sentence, of the word that heads it
 * @param span place in the article's text of the name or description
 * @param phrase place in the article's text of all words that refer to it, with a title before the
 *     name and the nationality before that
 * @param form which way it refers
 */
public record Mention(
    int sentence, int head, Span span, Span phrase, Form form, Resolution resolution) {
  /** The ways to refer to an entity. */
  public enum Form {
    NAME,
    NATIONALITY,
    DESCRIPTION,
    PRONOUN
  }

  /** A mention without words around it. */
  public Mention(int sentence, int head, Span span, Form form, Resolution resolution) {
    this(sentence, head, span, span, form, resolution);
  }

  /** Whether the other means the same entity. */
  public boolean isOfSame(Mention other) {
    return entity().isPresent() && entity().equals(other.entity());
  }

  /** The same words with another meaning. */
  Mention as(Resolution other) {
    return other.equals(resolution) ? this : new Mention(sentence, head, span, phrase, form, other);
  }

  /** The entity, where the text decides. */
  public Optional<Entity> entity() {
    return resolution instanceof Resolution.Resolved resolved
        ? Optional.of(resolved.entity())
        : Optional.empty();
  }
}
