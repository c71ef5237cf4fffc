package org.chancery.annotation;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.InputException;

/**
 * A neural network, run by ONNX Runtime: one sentence a call, on the thread that calls, so that a
 * sentence's scores depend on nothing but the sentence. Safe for use by many threads at once.
 */
final class OnnxNetwork {
  /** ONNX Runtime fuses this sum and norm into one operator, which is four times slower. */
  private static final String SLOWER = "SkipLayerNormFusion";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final String name;
  private final OrtSession session;

  /**
   * @param name of its file
   * @param inputs that it must take
   */
  OnnxNetwork(ModelFiles files, String name, Set<String> inputs) {
    this.name = name;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.addConfigEntry("optimization.disable_specified_optimizers", SLOWER);
      this.session = environment.createSession(files.bytes(name), options);
    } catch (OrtException refused) {
      throw new InputException(name + ": not a network that runs: " + refused, refused);
    }
    if (!session.getInputNames().equals(inputs)) {
      throw new InputException(
          "%s: a network for the inputs %s; expected one for %s, as this version of Chancery has it"
              .formatted(name, sorted(session.getInputNames()), sorted(inputs)));
    }
  }

  private static List<String> sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }

  /** The outputs for the inputs by name, one row each, of which "words" has one for each word. */
  Outputs run(Map<String, long[]> inputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, long[]> input : inputs.entrySet()) {
        tensors.put(input.getKey(), tensor(input.getValue()));
      }
      try (OrtSession.Result result = session.run(tensors)) {
        Map<String, float[]> outputs = new HashMap<>();
        result.forEach(
            output ->
                outputs.put(
                    output.getKey(), ((OnnxTensor) output.getValue()).getFloatBuffer().array()));
        return new Outputs(name, outputs, inputs.get("words").length);
      }
    } catch (OrtException failure) {
      throw new IllegalStateException(name + " failed on a sentence", failure);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }
}
