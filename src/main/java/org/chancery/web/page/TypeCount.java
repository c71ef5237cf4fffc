package org.chancery.web.page;

/** How many events there are of a type. */
public record TypeCount(String type, String words, Tone tone, long events) {
  static TypeCount of(Happening example, long events) {
    return new TypeCount(example.type(), example.typeWords(), example.tone(), events);
  }
}
