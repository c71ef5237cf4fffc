package org.chancery.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.extraction.Extract;
import org.chancery.graph.Categories;
import org.chancery.graph.Iris;

/** Writes extracts as JSON Lines, one line an article: the events-out contract. */
public final class EventsJson implements Closeable, Flushable {
  private final Iris iris;
  private final Categories categories;
  private final JsonGenerator json;

  public EventsJson(Iris iris, Categories categories, OutputStream out) {
    this.iris = iris;
    this.categories = categories;
    try {
      this.json = new JsonFactory().createGenerator(out).disable(Feature.AUTO_CLOSE_TARGET);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    json.setPrettyPrinter(null).setRootValueSeparator(null);
  }

  /** Writes an article's line. */
  public void write(Extract extract) {
    try {
      new ArticleJson(iris, categories, extract, json).write();
      json.writeRaw('\n');
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void flush() throws IOException {
    json.flush();
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
