package org.chancery.graph;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A sketch of a text by which copies are known: MinHash over runs of three words (Broder, "On the
 * resemblance and containment of documents", 1997), of each minimum the lowest eight bits (Li and
 * König, "b-Bit minwise hashing", 2010). Two texts that share a part p of their runs agree in about
 * as large a part of their sketches.
 */
record Sketch(byte[] minima) {
  private static final int SIZE = 64;
  private static final int RUN = 3;
  private static final double COPY = 0.6;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  static Sketch of(String text) {
    String[] words = NO_WORD.split(text.toLowerCase(Locale.ROOT).strip());
    long[] minima = new long[SIZE];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int i = 0; i <= Math.max(0, words.length - RUN); i++) {
      int end = Math.min(words.length, i + RUN);
      lower(minima, String.join(" ", Arrays.copyOfRange(words, i, end)));
    }
    byte[] lowest = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      lowest[i] = (byte) minima[i];
    }
    return new Sketch(lowest);
  }

  private static void lower(long[] minima, String run) {
    long hash = 1125899906842597L;
    for (int i = 0; i < run.length(); i++) {
      hash = 31 * hash + run.charAt(i);
    }
    for (int i = 0; i < SIZE; i++) {
      minima[i] = Math.min(minima[i], mixed(hash + i * 0x9E3779B97F4A7C15L));
    }
  }

  /** The finaliser of SplitMix64: every bit depends on every bit. */
  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** The sketch that {@link #toString} writes. */
  static Sketch parse(String hexadecimal) {
    return new Sketch(HexFormat.of().parseHex(hexadecimal));
  }

  /** Whether one text is a copy of the other, but for small changes. */
  boolean isCopyOf(Sketch other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += minima[i] == other.minima[i] ? 1 : 0;
    }
    return same >= COPY * SIZE;
  }

  @Override
  public String toString() {
    return HexFormat.of().formatHex(minima);
  }
}
