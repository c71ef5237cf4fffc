package org.chancery.entity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What sort of role it is: those who hold roles of one rank are counterparts. */
public enum Rank {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  DEPUTY_HEAD,
  FOREIGN_AFFAIRS,
  FOREIGN_AFFAIRS_DEPUTY,
  DEFENCE,
  SECURITY,
  INTERIOR,
  FINANCE,
  TRADE,
  JUSTICE,
  MINISTER,
  MINISTER_DEPUTY,
  ENVOY,
  UN_ENVOY,
  NEGOTIATOR,
  SPOKESMAN,
  OFFICIAL,
  COUNTERPART,
  PARLIAMENT,
  MILITARY,
  REGIONAL,
  ROYAL,
  FAMILY,
  COURT,
  RELIGIOUS,
  LEADER,
  ELECT,
  HEAD_OF_ORGANISATION,
  DEPUTY_HEAD_OF_ORGANISATION,
  DIRECTOR,
  COMMISSIONER;

  private static final Set<Rank> HEADS = EnumSet.of(HEAD_OF_STATE, HEAD_OF_GOVERNMENT);

  private static final Set<Rank> PROMINENT =
      EnumSet.of(
          HEAD_OF_STATE,
          HEAD_OF_GOVERNMENT,
          FOREIGN_AFFAIRS,
          HEAD_OF_ORGANISATION,
          DEFENCE,
          DEPUTY_HEAD);

  private static final Set<Rank> MANY =
      EnumSet.of(
          ENVOY,
          NEGOTIATOR,
          MINISTER,
          MINISTER_DEPUTY,
          FOREIGN_AFFAIRS_DEPUTY,
          PARLIAMENT,
          REGIONAL,
          COURT,
          RELIGIOUS,
          OFFICIAL);

  private static final Set<Rank> PRIVATE = EnumSet.of(LEADER, RELIGIOUS, FAMILY, COURT, PARLIAMENT);

  private static final Set<Rank> VAGUE = EnumSet.of(OFFICIAL, SPOKESMAN, COUNTERPART);

  /** How tables write it: {@code foreign-affairs}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Rank> of(String label) {
    return Arrays.stream(values()).filter(rank -> rank.label().equals(label)).findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Rank::label).toList();
  }

  /** Whether who holds it leads a state or its government. */
  boolean isHead() {
    return HEADS.contains(this);
  }

  /** Whether its holder is head of a state or government, or its first diplomat. */
  boolean isLeading() {
    return isHead() || this == FOREIGN_AFFAIRS;
  }

  /** Whether news calls its holders by the surname alone. */
  boolean isProminent() {
    return PROMINENT.contains(this);
  }

  /** Whether a state has many holders of it at a time. */
  boolean isOfMany() {
    return MANY.contains(this);
  }

  /** Whether its holder speaks for a state: not a rebel, a deputy of a parliament, a cleric. */
  boolean isOfState() {
    return !PRIVATE.contains(this);
  }

  /** Whether its holder, if unknown, stands for whoever has given the role. */
  boolean standsForOwner() {
    return this != RELIGIOUS && this != FAMILY;
  }

  /** Whether its holders are nobody in particular: an official, a diplomat. */
  boolean isVague() {
    return VAGUE.contains(this);
  }
}
