package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * The files and stores that the examples of a page make, each in a folder of the page, so that the
 * repository stays as it is. A page that does not build the store {@code kg} finds the samples in
 * it.
 */
final class PageFiles {
  private static final Set<String> MAKERS = Set.of("build", "restore");
  private static final String STORE = "--store";
  private static final String USUAL_STORE = "kg";
  private static final String OUTPUT = "--out";
  private static final String STANDARD_OUTPUT = "-";

  private final Path folder;
  private final SamplesStore samples;
  private final Map<String, String> made = new LinkedHashMap<>();

  PageFiles(Path folder, SamplesStore samples) {
    this.folder = folder;
    this.samples = samples;
  }

  /** Where the file of this name lies that an example is about to make. */
  String make(String name) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return made.computeIfAbsent(name, n -> folder.resolve(n).toString());
  }

  /** Where the file of this name lies. */
  String located(String name) {
    if (made.containsKey(name)) {
      return made.get(name);
    }
    return name.equals(USUAL_STORE) ? samples.folder() : name;
  }

  /** The arguments of Chancery, with files and stores as they lie. */
  List<String> located(List<String> arguments) {
    List<String> complete = withStore(arguments);
    return IntStream.range(0, complete.size())
        .mapToObj(i -> isMade(complete, i) ? make(complete.get(i)) : located(complete.get(i)))
        .toList();
  }

  /** The arguments, with the usual store where the command would take it. */
  private static List<String> withStore(List<String> arguments) {
    CommandLine command = Chancery.commandLine().getSubcommands().get(arguments.get(0));
    boolean takesUsualStore =
        command != null
            && command.getCommandSpec().findOption(STORE) != null
            && !arguments.contains(STORE);
    return takesUsualStore
        ? Stream.concat(arguments.stream(), Stream.of(STORE, USUAL_STORE)).toList()
        : arguments;
  }

  private static boolean isMade(List<String> arguments, int index) {
    String before = index == 0 ? "" : arguments.get(index - 1);
    boolean isOutput = before.equals(OUTPUT) && !arguments.get(index).equals(STANDARD_OUTPUT);
    return isOutput || before.equals(STORE) && arguments.stream().anyMatch(MAKERS::contains);
  }

  /** The output, with files and stores by the names that the page gives them. */
  String named(String output) {
    String named = output;
    for (Map.Entry<String, String> file : made.entrySet()) {
      named = named.replace(file.getValue(), file.getKey());
    }
    return samples.isBuilt() ? named.replace(samples.folder(), USUAL_STORE) : named;
  }
}
