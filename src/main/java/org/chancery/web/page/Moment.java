package org.chancery.web.page;

/**
 * A mark on a timeline, as its script reads it.
 *
 * @param at path of the event's page
 */
public record Moment(
    String first, String last, String type, String tone, String status, String title, String at) {

  static Moment of(Report report, Links links) {
    Happening event = report.event();
    return new Moment(
        report.day(),
        report.last().isEmpty() ? report.day() : report.last(),
        event.typeWords(),
        event.tone().label(),
        report.status().label(),
        event.title(),
        links.path(event.iri()));
  }
}
