package org.chancery.cli;

import org.chancery.InputException;

/** How many things are done at the same time. */
final class Threads {
  private Threads() {}

  /** The number, which must be 1 or more. */
  static int checked(int number) {
    if (number < 1) {
      throw new InputException("--threads %d: expected 1 or more".formatted(number));
    }
    return number;
  }
}
