package org.chancery.entity;

/** A word or words by which a text may mean an entity. */
record Naming(String form, Entity entity, Use use) {
  /** How the words name it. */
  enum Use {
    /** by its name: Russia */
    NAME,
    /** by the nationality: Russian */
    NATIONALITY,
    /** by its people: Russians */
    PEOPLE,
    /** by what stands for its government: Kremlin */
    METONYM
  }

  /** Whether the case of the words in a text allows this reading: {@code us} is not the US. */
  boolean fits(String surface) {
    if (Spelling.isAcronym(form)) {
      return Spelling.isAcronym(surface);
    }
    if (Spelling.isMixed(form) && !Spelling.isMixed(surface) && !Spelling.isAcronym(surface)) {
      return false;
    }
    return !beginsUpper(form) || beginsUpper(surface);
  }

  /** Whether its first word after an article has a capital: not in {@code the west}. */
  private static boolean beginsUpper(String words) {
    return Character.isUpperCase(words.charAt(words.regionMatches(true, 0, "the ", 0, 4) ? 4 : 0));
  }
}
