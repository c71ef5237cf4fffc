package org.chancery.annotation;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.InputException;

/**
 * The neural model, run by ONNX Runtime: one sentence a call, on the thread that calls, so that a
 * sentence's scores depend on nothing but the sentence. Safe for use by many threads at once.
 */
final class LanguageModel {
  /** ONNX Runtime fuses this sum and norm into one operator, which is four times slower. */
  private static final String SLOWER = "SkipLayerNormFusion";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Labels labels;
  private final WordPieces pieces;

  private LanguageModel(OrtSession session, Labels labels, WordPieces pieces) {
    this.session = session;
    this.labels = labels;
    this.pieces = pieces;
  }

  static LanguageModel load(ModelFiles files) {
    Labels labels = files.labels();
    WordPieces pieces = new WordPieces(files.vocabulary(), labels.maximumPiecesPerWord());
    return new LanguageModel(session(files.network()), labels, pieces);
  }

  private static OrtSession session(byte[] network) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("optimization.disable_specified_optimizers", SLOWER);
      return OrtEnvironment.getEnvironment().createSession(network, options);
    } catch (OrtException refused) {
      throw new InputException("model.onnx: not a network that runs: " + refused, refused);
    }
  }

  Labels labels() {
    return labels;
  }

  WordPieces pieces() {
    return pieces;
  }

  /** The scores of a sentence, which {@link Windows} made short enough. */
  Scores score(Encoding sentence) {
    try (OnnxTensor numbers = tensor(sentence.pieces());
        OnnxTensor shapes = tensor(sentence.shapes());
        OnnxTensor words = tensor(sentence.words());
        OrtSession.Result result =
            session.run(Map.of("pieces", numbers, "shapes", shapes, "words", words))) {
      return scores(result, sentence.words().length);
    } catch (OrtException failure) {
      throw new IllegalStateException("the model failed on " + sentence, failure);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private Scores scores(OrtSession.Result result, int words) {
    return new Scores(
        new Grid(values(result, "upos"), labels.upos().size()),
        new Grid(values(result, "xpos"), labels.xpos().size()),
        new Grid(values(result, "lemma"), labels.lemma().size()),
        new Grid(values(result, "names"), labels.names().size()),
        new Grid(values(result, "arcs"), words),
        squares(values(result, "relations"), labels.relations().size(), words),
        new Grid(values(result, "triggers"), labels.types().size()),
        new Grid(values(result, "status"), labels.status().size()),
        squares(values(result, "arguments"), labels.roles().size(), words));
  }

  private static float[] values(OrtSession.Result result, String output) {
    OnnxTensor tensor =
        (OnnxTensor)
            result
                .get(output)
                .orElseThrow(
                    () ->
                        new InputException(
                            "model.onnx: found no output "
                                + output
                                + "; expected a network made for Chancery"));
    return tensor.getFloatBuffer().array();
  }

  private static List<Grid> squares(float[] values, int count, int size) {
    List<Grid> squares = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> squares.add(new Grid(values, i * size * size, size)));
    return squares;
  }
}
