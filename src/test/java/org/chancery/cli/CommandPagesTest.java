package org.chancery.cli;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Every command has a page, {@code docs/NAME.md}, with a table of its options and an example. */
class CommandPagesTest {
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  private static final String NO_EXAMPLE = "show the command in a block of kind console";

  @TestFactory
  Stream<DynamicTest> pageListsTheOptionsThatTheCommandHas() {
    return commands()
        .map(c -> dynamicTest("docs/" + c.getKey() + ".md", () -> check(c.getKey(), c.getValue())));
  }

  private static void check(String name, CommandLine command) {
    assertTrue(Page.exists(name), "write docs/%s.md, with a table of its options".formatted(name));
    assertEquals(options(command), optionsInTables(Page.of(name)));
  }

  @TestFactory
  Stream<DynamicTest> pageHasAnExampleOfTheCommand() {
    return commands()
        .map(Map.Entry::getKey)
        .map(
            name ->
                dynamicTest(
                    "docs/" + name + ".md", () -> assertTrue(hasExample(name), NO_EXAMPLE)));
  }

  private static Stream<Map.Entry<String, CommandLine>> commands() {
    return Chancery.commandLine().getSubcommands().entrySet().stream()
        .filter(command -> !command.getKey().equals("help"));
  }

  private static boolean hasExample(String name) {
    return Page.of(name).examples().stream()
        .anyMatch(example -> example.command().contains("./chancery " + name));
  }

  private static SortedSet<String> options(CommandLine command) {
    return Stream.concat(Stream.of(command), command.getSubcommands().values().stream())
        .map(c -> c.getCommandSpec().options())
        .flatMap(Collection::stream)
        .filter(option -> !option.hidden() && !option.usageHelp() && !option.versionHelp())
        .map(OptionSpec::longestName)
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> optionsInTables(Page page) {
    return page.lines().stream()
        .filter(line -> line.startsWith("| `-"))
        .flatMap(row -> OPTION.matcher(row.split("\\|")[1]).results())
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }
}
