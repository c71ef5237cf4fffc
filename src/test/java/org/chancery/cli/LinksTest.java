package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");

  @Test
  void everyLinkBetweenPagesLeadsToAFile() {
    assertEquals(List.of(), Page.all().stream().flatMap(LinksTest::deadLinks).toList());
  }

  private static Stream<String> deadLinks(Page page) {
    return page.lines().stream()
        .flatMap(line -> LINK.matcher(line).results())
        .map(link -> link.group(1))
        .filter(target -> !Files.exists(page.file().resolveSibling(Path.of(target))))
        .map(target -> page.file() + ": " + target);
  }
}
