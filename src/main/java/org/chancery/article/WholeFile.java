package org.chancery.article;

import java.io.IOException;

/** A file that holds one article. */
final class WholeFile {
  /** Makes something of the bytes of a file. */
  interface Reading {
    Submission of(byte[] bytes) throws UndecodableException;
  }

  private WholeFile() {}

  /** What the reading makes of the source; refused if it is too large or cannot be decoded. */
  static Submission read(Source source, Reading reading) throws IOException {
    byte[] bytes = source.all();
    if (bytes.length > Source.LARGEST_ARTICLE) {
      return new Submission.Refusal(source.name(), Source.TOO_LARGE, Source.SPLIT);
    }
    try {
      return reading.of(bytes);
    } catch (UndecodableException undecodable) {
      return new Submission.Refusal(source.name(), undecodable.getMessage(), undecodable.remedy());
    }
  }
}
