package org.chancery.annotation;

/** A table of the model's scores; the first {@code offset} values belong to tables before it. */
record Grid(float[] values, int offset, int columns) {
  Grid(float[] values, int columns) {
    this(values, 0, columns);
  }

  float at(int row, int column) {
    return values[offset + row * columns + column];
  }

  /** The column with the highest score in a row. */
  int best(int row) {
    int best = 0;
    for (int column = 1; column < columns; column++) {
      if (at(row, column) > at(row, best)) {
        best = column;
      }
    }
    return best;
  }

  /** The score as a probability of yes against no. */
  double sigmoid(int row, int column) {
    return 1 / (1 + Math.exp(-at(row, column)));
  }

  /** The mean with another table of that size, which stands alone, and has the given share. */
  Grid mean(Grid other, float share) {
    float[] mean = new float[other.values.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (1 - share) * values[offset + i] + share * other.values[i];
    }
    return new Grid(mean, columns);
  }

  /** The given rows and columns of it. */
  Grid part(int[] rows, int[] columns) {
    float[] part = new float[rows.length * columns.length];
    int at = 0;
    for (int row : rows) {
      for (int column : columns) {
        part[at++] = at(row, column);
      }
    }
    return new Grid(part, columns.length);
  }

  /** The scores of a row as probabilities that sum to one. */
  double[] softmax(int row) {
    double highest = at(row, best(row));
    double[] probabilities = new double[columns];
    double sum = 0;
    for (int column = 0; column < columns; column++) {
      probabilities[column] = Math.exp(at(row, column) - highest);
      sum += probabilities[column];
    }
    for (int column = 0; column < columns; column++) {
      probabilities[column] /= sum;
    }
    return probabilities;
  }
}
