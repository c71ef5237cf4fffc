package org.chancery.store;

import java.util.List;

/**
 * What a check of a store found.
 *
 * @param faults in words; none in a store that is whole
 */
public record CheckResult(long quads, List<String> faults) {
  public CheckResult {
    faults = List.copyOf(faults);
  }
}
