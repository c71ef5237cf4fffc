package org.chancery.annotation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The second model, twice as deep as the first and made for events alone. It reads once more the
 * sentences in which the first one sees signs of an event, together with the sentence before, knows
 * from it the names and the heads of their words, and what counts is a mean of what both think.
 * Safe for use by many threads at once.
 */
final class EventReviser {
  private static final String FILE = "events.onnx";
  private static final String VOCABULARY = "events-vocabulary.txt";
  private static final Set<String> INPUTS = Set.of("pieces", "shapes", "words", "names", "heads");

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
    return Optional.of(new EventReviser(new OnnxNetwork(files, FILE, INPUTS), labels, pieces));
  }

  /**
   * The scores of a part of a sentence, with what the second model thinks of its events.
   *
   * @param before the sentence before, in whose light it is read
   */
  Scores revise(Part part, Optional<Part> before) {
    Scores first = part.scores();
    if (!first.showsEvent(SIGN)) {
      return first;
    }
    Passage passage = Passage.of(part, before);
    Encoding encoding = passage.encoding(pieces);
    if (encoding.pieces().length > labels.maximumPieces()) {
      return first;
    }
    Outputs second = network.run(inputs(encoding, passage));
    List<Grid> arguments = second.squares("arguments", labels.roles().size());
    int[] own = passage.own();
    return first.withEvents(
        mean(first.triggers(), second.grid("triggers", labels.types().size()), own),
        mean(first.status(), second.grid("status", labels.status().size()), own),
        IntStream.range(0, arguments.size())
            .mapToObj(
                role -> first.arguments().get(role).mean(arguments.get(role).part(own, own), SHARE))
            .toList(),
        arguments.stream().map(scores -> scores.part(own, passage.earlier())).toList());
  }

  /** The mean with all columns of the second model's rows. */
  private static Grid mean(Grid first, Grid second, int[] rows) {
    return first.mean(second.part(rows, IntStream.range(0, second.columns()).toArray()), SHARE);
  }

  private static Map<String, long[]> inputs(Encoding encoding, Passage passage) {
    return Map.of(
        "pieces", encoding.pieces(),
        "shapes", encoding.shapes(),
        "words", encoding.words(),
        "names", encoding.spread(passage::name),
        "heads", heads(passage, encoding.words().length));
  }

  /** The likeliest head of each word; the root's is the root. */
  private static long[] heads(Passage passage, int words) {
    return IntStream.range(0, words)
        .mapToLong(word -> word == 0 ? 0 : passage.head(word))
        .toArray();
  }
}
