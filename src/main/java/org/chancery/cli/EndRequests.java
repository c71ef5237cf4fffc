package org.chancery.cli;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests to end, by Ctrl-C or from the system: the first is noted, so that the command can end in
 * good order; the second ends the program at once. Java's own handler would end it without a word.
 *
 * <p>Every JDK has the class for signals, but javac takes it for internal: it is called by name.
 */
final class EndRequests implements AutoCloseable {
  /** Exit code of a command that was asked to end, as shells give it. */
  static final int INTERRUPTED = 130;

  private static final List<String> SIGNALS = List.of("INT", "TERM");

  private final PrintWriter out;
  private final Map<String, Object> usualHandlers = new HashMap<>();
  private volatile boolean isMade;

  /**
   * Notes requests from now on.
   *
   * @param out where the first one is acknowledged
   */
  EndRequests(PrintWriter out) {
    this.out = out;
    for (String signal : SIGNALS) {
      usualHandlers.put(signal, handle(signal, handler()));
    }
  }

  /** Whether the command should end. */
  boolean isMade() {
    return isMade;
  }

  /** Leaves requests to Java again. */
  @Override
  public void close() {
    usualHandlers.forEach(EndRequests::handle);
  }

  private void note() {
    if (isMade) {
      Runtime.getRuntime().halt(INTERRUPTED);
    }
    isMade = true;
    out.println("ending when the articles under way are stored; once more ends at once");
    out.flush();
  }

  private Object handler() {
    return Proxy.newProxyInstance(
        EndRequests.class.getClassLoader(),
        new Class<?>[] {type("sun.misc.SignalHandler")},
        (proxy, method, arguments) -> {
          note();
          return null;
        });
  }

  /** Sets the handler of a signal; gives the one before. */
  private static Object handle(String name, Object handler) {
    Class<?> signal = type("sun.misc.Signal");
    try {
      return signal
          .getMethod("handle", signal, type("sun.misc.SignalHandler"))
          .invoke(null, signal.getConstructor(String.class).newInstance(name), handler);
    } catch (InvocationTargetException reserved) {
      return handler; // the JVM was told to leave signals alone: so does this
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("this Java has other signals", changed);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException("this Java has no signals", missing);
    }
  }
}
