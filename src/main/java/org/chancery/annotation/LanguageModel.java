package org.chancery.annotation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model that reads a sentence: tags, lemmas, names, tree and events. Safe for use by many
 * threads at once.
 */
final class LanguageModel {
  private static final String FILE = "model.onnx";
  private static final Set<String> INPUTS = Set.of("pieces", "shapes", "words");

  private final OnnxNetwork network;
  private final Labels labels;
  private final WordPieces pieces;

  private LanguageModel(OnnxNetwork network, Labels labels, WordPieces pieces) {
    this.network = network;
    this.labels = labels;
    this.pieces = pieces;
  }

  static LanguageModel load(ModelFiles files) {
    Labels labels = files.labels();
    WordPieces pieces =
        new WordPieces(files.lines("vocabulary.txt"), labels.maximumPiecesPerWord());
    return new LanguageModel(new OnnxNetwork(files, FILE, INPUTS), labels, pieces);
  }

  Labels labels() {
    return labels;
  }

  WordPieces pieces() {
    return pieces;
  }

  /** The scores of a sentence, which {@link Windows} made short enough. */
  Scores score(Encoding sentence) {
    Map<String, long[]> inputs =
        Map.of("pieces", sentence.pieces(), "shapes", sentence.shapes(), "words", sentence.words());
    Outputs outputs = network.run(inputs);
    return new Scores(
        outputs.grid("upos", labels.upos().size()),
        outputs.grid("xpos", labels.xpos().size()),
        outputs.grid("lemma", labels.lemma().size()),
        outputs.grid("names", labels.names().size()),
        outputs.grid("arcs", outputs.words()),
        outputs.squares("relations", labels.relations().size()),
        outputs.grid("triggers", labels.types().size()),
        outputs.grid("status", labels.status().size()),
        outputs.squares("arguments", labels.roles().size()),
        List.of());
  }
}
