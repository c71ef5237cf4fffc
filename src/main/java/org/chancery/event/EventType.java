package org.chancery.event;

/**
 * A kind of diplomatic event, as {@code ontology/event-types.tsv} states it.
 *
 * @param name local name of the ontology's class, e.g. {@code Visit}
 * @param symmetric whether all participants take part alike, as in a meeting
 * @param takesPlaces whether the place of the event is told
 */
public record EventType(String name, boolean symmetric, boolean takesPlaces) {}
