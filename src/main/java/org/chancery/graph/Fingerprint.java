package org.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.article.Article;

/** Short hashes (SHA-256, cut) that tell whether two things are the same. */
public final class Fingerprint {
  private Fingerprint() {}

  /** Of all that an article consists of: 32 hexadecimal digits. */
  public static String of(Article article) {
    return of(
        String.join(
            "\0",
            article.id(),
            article.date().toString(),
            article.title(),
            article.text(),
            article.url(),
            article.source()),
        32);
  }

  static String of(String text, int digits) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, digits);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
