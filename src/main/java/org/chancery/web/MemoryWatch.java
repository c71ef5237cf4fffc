package org.chancery.web;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.ListenerNotFoundException;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Ends the queries that run before they take the last of the memory: a sort, a group or a distinct
 * count can keep millions of rows.
 */
final class MemoryWatch implements AutoCloseable {
  private static final double FULL = 0.9;

  private final NotificationEmitter memory =
      (NotificationEmitter) ManagementFactory.getMemoryMXBean();
  private final NotificationListener listener;

  MemoryWatch(Runnable whenShort) {
    listener =
        (notification, none) -> {
          if (notification.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED)) {
            whenShort.run();
          }
        };
    pools().forEach(pool -> pool.setUsageThreshold((long) (FULL * pool.getUsage().getMax())));
    memory.addNotificationListener(listener, null, null);
  }

  /** The pool of what has lived for a while: of the heap, it is the one with a threshold. */
  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
        .filter(pool -> pool.getUsage().getMax() > 0)
        .toList();
  }

  @Override
  public void close() {
    try {
      memory.removeNotificationListener(listener);
    } catch (ListenerNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
