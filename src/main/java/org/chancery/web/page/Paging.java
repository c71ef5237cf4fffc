package org.chancery.web.page;

import java.util.List;

/**
 * A page of a long list.
 *
 * @param <T> what is listed
 * @param number of this page, from 1
 */
public record Paging<T>(List<T> items, int number, int last, int total) {
  private static final int SIZE = 25;

  public Paging {
    items = List.copyOf(items);
  }

  static <T> Paging<T> of(List<T> all, int wanted) {
    int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int number = Math.min(wanted, last);
    int from = (number - 1) * SIZE;
    return new Paging<>(
        all.subList(from, Math.min(all.size(), from + SIZE)), number, last, all.size());
  }

  /** The page before; empty at the start. */
  public String previous() {
    return number > 1 ? Integer.toString(number - 1) : "";
  }

  /** The page after; empty at the end. */
  public String next() {
    return number < last ? Integer.toString(number + 1) : "";
  }

  public boolean isLong() {
    return last > 1;
  }
}
