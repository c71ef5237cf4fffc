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
    char first = form.charAt(0);
    return !Character.isUpperCase(first)
        || Character.isUpperCase(surface.charAt(0))
        || surface.startsWith("the ") && Character.isUpperCase(surface.charAt(4));
  }
}
