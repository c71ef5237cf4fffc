package org.chancery.store;

/**
 * Looks before each batch whether the disk has room for it: for twice what the last one took, since
 * a batch of a large store takes more.
 */
final class RoomCheck {
  private final GraphStore store;
  private final StoreLimits limits;
  private long sizeBefore;

  RoomCheck(GraphStore store, StoreLimits limits) {
    this.store = store;
    this.limits = limits;
    this.sizeBefore = store.size();
  }

  /** Fails if the disk is nearly full. */
  void check() {
    long size = store.size();
    limits.checkRoom(store.folder(), 2 * Math.max(0, size - sizeBefore));
    sizeBefore = size;
  }
}
