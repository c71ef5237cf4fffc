package org.chancery.web.page;

/**
 * Words of an article that were understood.
 *
 * @param start of the words in the article, in code points
 * @param iri of the event that they tell, or of whom they mention
 * @param kind tone of the event; {@code mention} if they mention somebody
 * @param hint what was understood, in words
 */
public record Mark(int start, int end, String iri, String kind, String hint) {
  private static final String MENTION = "mention";

  static Mark of(Report report, int start, int end) {
    Happening event = report.event();
    String hint =
        "%s: %s (%s)".formatted(event.typeWords(), event.title(), report.status().label());
    return new Mark(start, end, event.iri(), event.tone().label(), hint);
  }

  static Mark of(Actor actor, int start, int end) {
    return new Mark(start, end, actor.iri(), MENTION, actor.label());
  }

  boolean isMention() {
    return kind.equals(MENTION);
  }

  boolean overlaps(Mark other) {
    return start < other.end && other.start < end;
  }
}
