package org.chancery.event;

/**
 * A kind of diplomatic event, as {@code ontology/event-types.tsv} states it.
 *
 * @param name local name of the ontology's class, e.g. {@code Visit}
 * @param symmetric whether all participants take part alike, as in a meeting
 * @param takesPlaces whether the place of the event is told
 * @param agent local name of the ontology's property for whoever acts, e.g. {@code visitor}
 * @param recipient the same for whoever is acted upon, e.g. {@code host}
 * @param place the same for where it happens, e.g. {@code destination}; empty if it takes no places
 */
public record EventType(
    String name,
    boolean symmetric,
    boolean takesPlaces,
    String agent,
    String recipient,
    String place) {
  /** A word for whether its participants take part alike, for the names of features. */
  String sort() {
    return symmetric ? "symmetric" : "directed";
  }
}
