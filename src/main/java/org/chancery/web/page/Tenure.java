package org.chancery.web.page;

/**
 * An office that somebody holds or held.
 *
 * @param role in words, e.g. {@code foreign minister}
 * @param of the state or organisation that the holder acts for; empty if not told
 * @param to where an envoy is sent; empty of others
 * @param from first day, or the first on which the holder was seen in office; empty if not told
 * @param until last day, the same
 * @param openOn last day on which the office is known to be held still; empty if it has ended
 */
public record Tenure(String role, String of, String to, String from, String until, String openOn) {

  static Tenure of(Row row) {
    return new Tenure(
        row.has("roleName") ? row.get("roleName") : row.localName("role").replace('-', ' '),
        row.get("of"),
        row.get("to"),
        row.get("from"),
        row.get("until"),
        row.get("openOn"));
  }

  /** Such as {@code 26 January 2021 – 20 January 2025}, {@code since 5 May 2023}. */
  public String when() {
    if (!until.isEmpty()) {
      return (from.isEmpty() ? "until " : Days.spoken(from) + " – ") + Days.spoken(until);
    }
    if (from.isEmpty()) {
      return openOn.isEmpty() ? "" : "in office on " + Days.spoken(openOn);
    }
    String since = "since " + Days.spoken(from);
    return openOn.isEmpty() ? since : since + ", known until " + Days.spoken(openOn);
  }
}
