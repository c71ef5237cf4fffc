package org.chancery.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the articles of one format. */
public interface ArticleReader {
  /** Hands on the articles one by one, and a refusal for each that cannot be read. */
  void read(Source source, Consumer<Submission> out) throws IOException;
}
