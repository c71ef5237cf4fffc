package org.chancery.web.page;

import java.util.Locale;

/** Whether an event brings its parties together or sets them apart. */
public enum Tone {
  COOPERATION,
  CONFLICT,
  NEITHER;

  /** As style sheets and diagrams name it: {@code cooperation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
