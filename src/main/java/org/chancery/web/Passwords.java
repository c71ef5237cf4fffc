package org.chancery.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.chancery.InputException;

/** Who may change the store: a file with a line {@code name:hash} a user. Hashes are Argon2id. */
public final class Passwords {
  private static final DefaultPasswordService HASHES = new DefaultPasswordService();
  private static final String COMMENT = "#";

  private final Map<String, String> hashes = new HashMap<>();

  /** Reads the file. */
  public Passwords(Path file) {
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith(COMMENT)) {
        add(line, file + ":" + (i + 1));
      }
    }
    if (hashes.isEmpty()) {
      throw new InputException(file + ": no user: add one with: chancery password NAME >> " + file);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new InputException(
          "%s: the passwords cannot be read (%s): make the file with: chancery password NAME > %s"
              .formatted(file, unreadable, file),
          unreadable);
    }
  }

  private void add(String line, String where) {
    int colon = line.indexOf(':');
    if (colon < 1 || !line.substring(colon + 1).startsWith("$shiro2$")) {
      throw new InputException(
          where + ": expected name:hash: make the line with: chancery password NAME");
    }
    hashes.put(line.substring(0, colon), line.substring(colon + 1));
  }

  /** A line for the file. */
  public static String line(String name, String password) {
    if (name.isEmpty() || name.contains(":")) {
      throw new InputException("'" + name + "': a name is not empty and has no colon in it");
    }
    return name + ":" + HASHES.encryptPassword(password);
  }

  /** One at a time: each check takes 64 MB, and somebody may send many. */
  synchronized boolean fit(String name, String password) {
    String hash = hashes.getOrDefault(name, hashes.values().iterator().next());
    return HASHES.passwordsMatch(password, hash) && hashes.containsKey(name);
  }
}
