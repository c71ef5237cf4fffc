package org.chancery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {
  private static final String INSERT =
      "INSERT DATA { GRAPH <x:graph> { <x:arvania> <x:met> <x:belmora> } }";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    Path passwords = folder.resolve("passwords.txt");
    Files.writeString(passwords, Passwords.line("editor", "quince") + "\n");
    served = Served.writable("", folder.resolve("kg"), new Passwords(passwords));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void passwordFileHoldsNoPassword() {
    assertFalse(Passwords.line("editor", "quince").contains("quince"));
  }

  @Test
  void editorWithThePasswordChangesTheStore() {
    assertEquals(204, update(INSERT, "editor:quince").statusCode());
    assertEquals(
        "true",
        served.query("ASK { <x:arvania> <x:met> ?b }", "text/csv").body().lines().toList().get(1));
  }

  @ParameterizedTest
  @CsvSource({"editor:apple", "nobody:quince", "editor", "''"})
  void othersDoNot(String credentials) {
    HttpResponse<String> response = update("DROP ALL", credentials);

    assertEquals(401, response.statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sparql",
        "/sparql/update/",
        "/sparql//update",
        "/sparql/%75pdate",
        "/sparql/update;a=b",
        "/sparql/./update",
        "/x/../sparql/update"
      })
  void thereIsNoWayAroundThePassword(String path) {
    HttpResponse<String> response =
        served.post(path, "application/sparql-update", "CREATE GRAPH <x:g>");

    assertTrue(response.statusCode() >= 400, path + ": " + response.statusCode());
  }

  @Test
  void nobodyMakesTheServerReadFromElsewhere() {
    assertEquals(
        403, update("LOAD <http://localhost:9/x> INTO GRAPH <x:g>", "editor:quince").statusCode());
  }

  @Test
  void statementWithoutAGraphIsRefused() {
    assertEquals(400, update("INSERT DATA { <x:a> <x:b> <x:c> }", "editor:quince").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADD DEFAULT TO <x:kept>",
        "COPY DEFAULT TO <x:kept>",
        "MOVE DEFAULT TO <x:kept>",
        "ADD <x:kept> TO DEFAULT",
        "COPY <x:kept> TO DEFAULT",
        "MOVE <x:kept> TO DEFAULT"
      })
  void graphIsNeitherReplacedByTheUnionNorMovedIntoIt(String update) {
    assertEquals(400, update(update, "editor:quince").statusCode());
  }

  @Test
  void updateOfAGraphThatIsNotThereIsTheClientsFault() {
    HttpResponse<String> response = update("MOVE <x:missing> TO <x:g>", "editor:quince");

    assertEquals(400, response.statusCode(), response.body());
  }

  @Test
  void failedUpdateChangesNothing() {
    String half = "INSERT DATA { GRAPH <x:half> { <x:a> <x:b> 1 } } ; nonsense";

    assertEquals(400, update(half, "editor:quince").statusCode());
    assertEquals(
        "false",
        served
            .query("ASK { GRAPH <x:half> { ?a ?b ?c } }", "text/csv")
            .body()
            .lines()
            .toList()
            .get(1));
  }

  private static HttpResponse<String> update(String sparql, String credentials) {
    String encoded = Base64.getEncoder().encodeToString(credentials.getBytes());
    return served.send(
        served
            .request("/sparql/update")
            .header("Content-Type", "application/sparql-update")
            .header("Authorization", "Basic " + encoded)
            .POST(BodyPublishers.ofString(sparql)));
  }
}
