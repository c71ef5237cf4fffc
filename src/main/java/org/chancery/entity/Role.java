package org.chancery.entity;

import java.util.Set;

/**
 * A role that people hold.
 *
 * @param id e.g. {@code foreign-minister}
 * @param rank roles of one rank are counterparts: {@code foreign-affairs}
 */
public record Role(String id, String rank) {
  static final String LEADER = "leader";

  private static final Set<String> MANY =
      Set.of(
          "envoy",
          "negotiator",
          "minister",
          "minister-deputy",
          "foreign-affairs-deputy",
          "parliament",
          "regional",
          "court",
          "religious",
          "official");

  private static final Set<String> PRIVATE = Set.of("leader", "religious", "family", "court");

  /** Its name: {@code foreign minister}. */
  public String label() {
    return id.replace('-', ' ');
  }

  boolean isCounterpartOf(Role other) {
    return rank.equals(other.rank) || isHead() && other.isHead();
  }

  /** Whether its holder leads a state or its government. */
  boolean isHead() {
    return rank.equals("head-of-state") || rank.equals("head-of-government");
  }

  /** Whether news calls its holders by the surname alone. */
  boolean isProminent() {
    return isHead()
        || rank.equals("foreign-affairs")
        || rank.equals("head-of-organisation")
        || rank.equals("defence")
        || rank.equals("deputy-head");
  }

  /** Whether a state has many holders of it at a time. */
  boolean isOfMany() {
    return MANY.contains(rank);
  }

  /** Whether its holder speaks for a state: not a rebel, a deputy of a parliament, a cleric. */
  boolean isOfState() {
    return !PRIVATE.contains(rank) && !rank.equals("parliament");
  }

  /** Whether its holder, if unknown, stands for whoever has given the role. */
  boolean standsForOwner() {
    return !rank.equals("religious") && !rank.equals("family");
  }

  /** Whether its holders are nobody in particular: an official, a diplomat. */
  boolean isVague() {
    return rank.equals("official") || rank.equals("spokesman") || rank.equals("counterpart");
  }
}
