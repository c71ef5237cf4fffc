package org.chancery.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user tells about the articles besides the files.
 *
 * @param date when those appeared that do not say so themselves; of plain text, all
 * @param columns which column of a table holds what
 */
public record Given(Optional<LocalDate> date, Columns columns) {
  /** Nothing but the files. */
  public static final Given NOTHING = new Given(Optional.empty(), Columns.SAME);
}
