package org.chancery.cli;

/** Whether somebody watches. */
final class Terminal {
  /** Set by the launcher, which can tell better than Java: whether standard error is a terminal. */
  private static final String PROPERTY = "chancery.terminal";

  /** Set by the launcher too: whether standard output is a terminal. */
  static final String SHOWS_RESULTS = "chancery.terminal.results";

  private Terminal() {}

  static boolean showsResults() {
    return Boolean.getBoolean(SHOWS_RESULTS);
  }

  static boolean isAttached() {
    String told = System.getProperty(PROPERTY);
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }
}
