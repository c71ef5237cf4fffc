package org.chancery.entity;

/** What is known of a person's gender, as pronouns tell it. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String letter, Table.Row row) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      case "" -> UNKNOWN;
      default -> throw row.error("gender " + letter, "write m, f or nothing");
    };
  }

  boolean agreesWith(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
