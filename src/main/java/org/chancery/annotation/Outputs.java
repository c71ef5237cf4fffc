package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.InputException;

/**
 * What a network says of a sentence.
 *
 * @param file of the network
 * @param values of each output, all in one row
 * @param words of the sentence, with the root
 */
record Outputs(String file, Map<String, float[]> values, int words) {

  /** An output with a row for each word. */
  Grid grid(String output, int columns) {
    return new Grid(of(output), columns);
  }

  /** An output with a square table of words for each of so many labels. */
  List<Grid> squares(String output, int labels) {
    float[] all = of(output);
    List<Grid> squares = new ArrayList<>();
    for (int label = 0; label < labels; label++) {
      squares.add(new Grid(all, label * words * words, words));
    }
    return squares;
  }

  private float[] of(String output) {
    float[] found = values.get(output);
    if (found == null) {
      throw new InputException(
          file + ": found no output " + output + "; expected a network made for Chancery");
    }
    return found;
  }
}
