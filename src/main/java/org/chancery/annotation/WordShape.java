package org.chancery.annotation;

/** How a word is written, which the uncased model would not see; the order is the model's. */
enum WordShape {
  OTHER,
  LOWER,
  CAPITALISED,
  UPPER,
  DIGITS,
  CAPITALISED_FIRST;

  /** The shape of a word at the given place in its sentence, from 0. */
  static WordShape of(String word, int place) {
    if (!word.isEmpty() && word.chars().allMatch(Character::isDigit)) {
      return DIGITS;
    }
    boolean lower = word.chars().anyMatch(Character::isLowerCase);
    boolean upper = word.chars().anyMatch(WordShape::isCapital);
    if (lower && !upper) {
      return LOWER;
    }
    if (upper && !lower && word.length() > 1) {
      return UPPER;
    }
    if (!word.isEmpty() && isCapital(word.charAt(0))) {
      return place == 0 ? CAPITALISED_FIRST : CAPITALISED;
    }
    return OTHER;
  }

  private static boolean isCapital(int character) {
    return Character.isUpperCase(character) || Character.isTitleCase(character);
  }
}
