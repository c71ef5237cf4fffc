package org.chancery;

/** What a user can mend: the message says where, what was found, what was expected, what to do. */
public final class InputException extends RuntimeException {
  public InputException(String message) {
    super(message);
  }

  public InputException(String message, Throwable cause) {
    super(message, cause);
  }
}
