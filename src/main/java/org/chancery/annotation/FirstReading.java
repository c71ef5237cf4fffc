package org.chancery.annotation;

import java.util.List;
import java.util.Optional;

/**
 * A sentence as the first model sees it.
 *
 * @param parts its dateline, or windows of a very long one
 * @param main the part that follows the dateline
 */
record FirstReading(List<Word> words, List<Part> parts, int main) {
  /** All that follows the dateline, where the model has taken it at once. */
  Optional<Part> whole() {
    return main == parts.size() - 1 ? Optional.of(parts.get(main)) : Optional.empty();
  }
}
