package org.chancery.entity;

/**
 * A role that people hold.
 *
 * @param id e.g. {@code foreign-minister}
 * @param rank roles of one rank are counterparts: {@code foreign-affairs}
 */
public record Role(String id, String rank) {
  static final String LEADER = "leader";

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

  /** Whether its holders are nobody in particular: an official, a diplomat. */
  boolean isVague() {
    return rank.equals("official") || rank.equals("spokesman") || rank.equals("counterpart");
  }
}
