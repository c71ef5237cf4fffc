package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The {@code curl} examples of {@code docs/serve.md}, sent to a server of a little store. */
class ServePageTest {
  private static final Path PAGE = Path.of("docs/serve.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^curl(?: +(?:'[^']*'|[^\\s'#][^\\s']*))+");

  private static final String DATA =
      """
      PREFIX dip: <https://w3id.org/chancery/ontology#>
      PREFIX id: <https://w3id.org/chancery/id/>
      <https://w3id.org/chancery/doc/a1> { id:antony-blinken dip:visited id:egypt }
      """;

  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void start() throws IOException {
    Path passwords = folder.resolve("passwords.txt");
    Files.writeString(passwords, Passwords.line(Curl.USER, Curl.PASSWORD));
    served = Served.writable(DATA, folder.resolve("kg"), new Passwords(passwords));
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @TestFactory
  Stream<DynamicTest> exampleIsAnswered() throws IOException {
    List<String> commands = commands();
    assertTrue(commands.size() >= 4, "examples found: " + commands);
    return commands.stream().map(c -> dynamicTest(c, () -> assertAnswered(new Curl(c))));
  }

  private void assertAnswered(Curl command) {
    HttpResponse<String> response = served.send(command.request(served));

    assertEquals(2, response.statusCode() / 100, response.body());
    assertTrue(response.statusCode() == 204 || response.body().contains("egypt"), response.body());
  }

  private static List<String> commands() throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .flatMap(block -> COMMAND.matcher(block.group(1)).results())
        .map(MatchResult::group)
        .toList();
  }
}
