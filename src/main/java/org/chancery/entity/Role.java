package org.chancery.entity;

/**
 * A role that people hold.
 *
 * @param id e.g. {@code foreign-minister}
 */
public record Role(String id, Rank rank) {
  static final String LEADER = "leader";

  /** Its name: {@code foreign minister}. */
  public String label() {
    return id.replace('-', ' ');
  }

  boolean isCounterpartOf(Role other) {
    return rank == other.rank || rank.isHead() && other.rank.isHead();
  }
}
