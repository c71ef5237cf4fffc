package org.chancery.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.text.Span;

/**
 * The second model, twice as deep as the first and made for events alone. It reads once more the
 * sentences in which the first one sees signs of an event, knows from it the names and the heads of
 * their words, and what counts is a mean of what both think. Safe for use by many threads at once.
 */
final class EventReviser {
  private static final String FILE = "events.onnx";
  private static final String VOCABULARY = "events-vocabulary.txt";

  /** The probability of an event that is a sign of one. */
  private static final double SIGN = 0.15;

  /** How much of the mean is the second model's: best so on held-out sentences. */
  private static final float SHARE = 0.65f;

  private final OnnxNetwork network;
  private final Labels labels;
  private final WordPieces pieces;

  private EventReviser(OnnxNetwork network, Labels labels, WordPieces pieces) {
    this.network = network;
    this.labels = labels;
    this.pieces = pieces;
  }

  /** The second model, if there is one among the files. */
  static Optional<EventReviser> load(ModelFiles files) {
    if (!files.has(FILE)) {
      return Optional.empty();
    }
    Labels labels = files.labels();
    WordPieces pieces = new WordPieces(files.lines(VOCABULARY), labels.maximumPiecesPerWord());
    return Optional.of(new EventReviser(new OnnxNetwork(files, FILE), labels, pieces));
  }

  /**
   * The scores of a part of a sentence, with what the second model thinks of its events.
   *
   * @param forms all words of the sentence, in plain characters
   * @param first what the first model thinks of the part
   */
  Scores revise(List<String> forms, Span part, Scores first) {
    if (!first.showsEvent(SIGN)) {
      return first;
    }
    Encoding encoding = Encoding.of(forms, pieces, part);
    if (encoding.pieces().length > labels.maximumPieces()) {
      return first;
    }
    Outputs second = network.run(inputs(encoding, first));
    int words = second.words();
    List<Grid> arguments = second.squares("arguments", labels.roles().size());
    return first.withEvents(
        first.triggers().mean(second.grid("triggers", labels.types().size()), SHARE, words),
        first.status().mean(second.grid("status", labels.status().size()), SHARE, words),
        IntStream.range(0, arguments.size())
            .mapToObj(role -> first.arguments().get(role).mean(arguments.get(role), SHARE, words))
            .toList());
  }

  private static Map<String, long[]> inputs(Encoding encoding, Scores first) {
    return Map.of(
        "pieces", encoding.pieces(),
        "shapes", encoding.shapes(),
        "words", encoding.words(),
        "names", encoding.spread(first.names()::best),
        "heads", heads(first.arcs(), encoding.words().length));
  }

  /** The likeliest head of each word; the root's is the root. */
  private static long[] heads(Grid arcs, int words) {
    return IntStream.range(0, words).mapToLong(word -> word == 0 ? 0 : arcs.best(word)).toArray();
  }
}
