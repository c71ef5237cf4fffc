package org.chancery.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The system's Chromium, driven through its chromedriver by the WebDriver protocol of the W3C. Each
 * step waits until it can be done.
 */
final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PORT = Pattern.compile("on port (\\d+)");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process driver;
  private final String session;

  private Browser(Process driver, String address, Path downloads) {
    this.driver = driver;
    JsonNode made = send("POST", address + "/session", capabilities(downloads));
    this.session = address + "/session/" + made.get("sessionId").asText();
    send(
        "POST",
        session + "/timeouts",
        Map.of("script", PATIENCE.toMillis(), "implicit", PATIENCE.toMillis()));
  }

  /** Starts it; what it downloads goes into the folder. */
  static Browser start(Path downloads) throws IOException {
    Process driver =
        new ProcessBuilder("chromedriver", "--port=0").redirectErrorStream(true).start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(driver.getInputStream(), UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher port = PORT.matcher(line);
      if (line.contains("started successfully") && port.find()) {
        return new Browser(driver, "http://localhost:" + port.group(1), downloads);
      }
    }
    throw new IOException("chromedriver did not start: install chromium and chromium-driver");
  }

  private static Map<String, Object> capabilities(Path downloads) {
    Map<String, Object> options =
        Map.of(
            "args",
            List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--force-prefers-reduced-motion",
                "--window-size=1280,1000"),
            "prefs",
            Map.of("download.default_directory", downloads.toString()));
    return Map.of(
        "capabilities",
        Map.of(
            "alwaysMatch",
            Map.of(
                "browserName",
                "chrome",
                "goog:chromeOptions",
                options,
                "goog:loggingPrefs",
                Map.of("browser", "ALL"))));
  }

  void open(String address) {
    send("POST", session + "/url", Map.of("url", address));
  }

  /** What the script returns; {@code arguments[i]} are those given. */
  JsonNode run(String script, Object... arguments) {
    return send(
        "POST", session + "/execute/sync", Map.of("script", script, "args", List.of(arguments)));
  }

  /** What the script hands to its last argument, a function. */
  JsonNode runLong(String script, Object... arguments) {
    return send(
        "POST", session + "/execute/async", Map.of("script", script, "args", List.of(arguments)));
  }

  /** Waits until an element fits the selector. */
  void await(String selector) {
    element(selector);
  }

  void click(String selector) {
    send("POST", session + "/element/" + element(selector) + "/click", Map.of());
  }

  void type(String selector, String text) {
    send("POST", session + "/element/" + element(selector) + "/value", Map.of("text", text));
  }

  /** Chooses the option of that value. */
  void choose(String selector, String value) {
    click("%s option[value='%s']".formatted(selector, value));
  }

  /** Clicks at a place of the window, as a hand with a mouse does. */
  void clickAt(int x, int y) {
    List<Map<String, Object>> moves =
        List.of(
            Map.of("type", "pointerMove", "duration", 0, "x", x, "y", y),
            Map.of("type", "pointerDown", "button", 0),
            Map.of("type", "pointerUp", "button", 0));
    send(
        "POST",
        session + "/actions",
        Map.of("actions", List.of(Map.of("type", "pointer", "id", "mouse", "actions", moves))));
  }

  String text(String selector) {
    return send("GET", session + "/element/" + element(selector) + "/text", null).asText();
  }

  String title() {
    return send("GET", session + "/title", null).asText();
  }

  /** Keeps a picture of what the window shows. */
  void picture(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    String picture = send("GET", session + "/screenshot", null).asText();
    Files.write(file, Base64.getDecoder().decode(picture));
  }

  /** What went wrong in the browser since this was asked last: errors of scripts, blocked files. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (JsonNode entry : send("POST", session + "/se/log", Map.of("type", "browser"))) {
      if (entry.get("level").asText().equals("SEVERE")) {
        errors.add(entry.get("message").asText());
      }
    }
    return errors;
  }

  /**
   * The driver itself waits for it: a script that waits would end with the page when a click on the
   * last one loads another.
   */
  private String element(String selector) {
    return send("POST", session + "/element", Map.of("using", "css selector", "value", selector))
        .get(ELEMENT)
        .asText();
  }

  private JsonNode send(String method, String address, Object body) {
    try {
      String json = body == null ? "" : JSON.writeValueAsString(body);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .method(method, HttpRequest.BodyPublishers.ofString(json))
              .timeout(PATIENCE.plusMinutes(1))
              .build();
      HttpResponse<String> reply = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode value = JSON.readTree(reply.body()).get("value");
      if (reply.statusCode() != 200) {
        throw new AssertionError(method + " " + address + " " + json + ": " + value);
      }
      return value;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    send("DELETE", session, null);
    driver.destroy();
  }
}
