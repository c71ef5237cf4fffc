package org.chancery.evaluation;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Intervals by the percentile bootstrap over documents (Efron 1979): the score is summed anew over
 * documents drawn with replacement, a thousand times. The seed is fixed: the same documents give
 * the same intervals.
 */
final class Bootstrap {
  private static final int SAMPLES = 1000;
  private static final long SEED = 22;
  private static final double TAIL = 0.025;

  private final List<Score> samples;

  Bootstrap(List<Score> documents) {
    Random random = new Random(SEED);
    this.samples = Stream.generate(() -> sample(documents, random)).limit(SAMPLES).toList();
  }

  private static Score sample(List<Score> documents, Random random) {
    return Score.sum(
        Stream.generate(() -> documents.get(random.nextInt(documents.size())))
            .limit(documents.size())
            .toList());
  }

  Interval interval(ToDoubleFunction<Score> figure) {
    double[] figures = samples.stream().mapToDouble(figure).sorted().toArray();
    int tail = (int) (TAIL * figures.length);
    return new Interval(figures[tail], figures[figures.length - 1 - tail]);
  }
}
