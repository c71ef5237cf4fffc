package org.chancery.article;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file or of standard input, and the name by which messages call it.
 *
 * @param name the path as the user gave it, e.g. {@code news/2024-06-07-cairo.txt}
 */
record Source(String name, InputStream bytes) {
  /** No article is larger: 10 MB, some thirty times the longest that newspapers print. */
  static final int LARGEST_ARTICLE = 10_000_000;

  static final String TOO_LARGE = "over 10 MB, too long for an article";
  static final String SPLIT = "split it into articles";

  /** The last part of the path, without its extensions: {@code 2024-06-07-cairo}. */
  String stem() {
    String file = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    return Format.withoutExtension(file);
  }

  /** The place of a line, e.g. {@code news.jsonl:37}. */
  String line(long number) {
    return name + ":" + number;
  }

  /** All bytes; more than {@link #LARGEST_ARTICLE} of them where the source is larger. */
  byte[] all() throws IOException {
    return bytes.readNBytes(LARGEST_ARTICLE + 1);
  }
}
