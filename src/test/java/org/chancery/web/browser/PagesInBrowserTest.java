package org.chancery.web.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.cli.SamplesStore;
import org.chancery.store.GraphStore;
import org.chancery.web.Server;
import org.chancery.web.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about the samples in a real browser. Run with {@code mvn verify -Pbrowser}. */
@Tag("browser")
class PagesInBrowserTest {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String AXE = "META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String PARAGRAPH =
      "President Emmanuel Macron will travel to Cairo next week, his office said. "
          + "Hamas has not yet accepted the proposal of the United States.";

  @TempDir private static Path folder;
  private static GraphStore store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void serveTheSamples() throws IOException {
    store = GraphStore.open(Path.of(new SamplesStore(folder.resolve("kg")).folder()));
    server = Server.start(store, Settings.local(0));
    browser = Browser.start(Files.createDirectory(folder.resolve("downloads")));
  }

  @AfterAll
  static void stop() {
    Optional.ofNullable(browser).ifPresent(Browser::close);
    Optional.ofNullable(server).ifPresent(Server::close);
    Optional.ofNullable(store).ifPresent(GraphStore::close);
  }

  @AfterEach
  void nothingWentWrongInTheBrowser() {
    assertEquals(List.of(), browser.errors());
  }

  @Test
  void searchLeadsFromTheStartPageToAnEntity() {
    open("/");
    browser.type("#big-q", "Blinken");
    browser.click(".big-find button");
    browser.await("#big-q[value='Blinken']");
    browser.click(".tags .actor[href='/id/antony-blinken']");
    browser.await("main .head");
    assertEquals("Antony Blinken", browser.text("h1"));
  }

  @Test
  void clickOnALineOfTheFilteredNetworkShowsItsSentences() {
    open("/network");
    browser.choose("select[name='type']", "Visit");
    browser.click(".filter button");
    browser.await("#network[data-query^='type=Visit'][data-ready]");
    JsonNode middle =
        browser.run(
            "const place = document.getElementById('network');"
                + "place.scrollIntoView();"
                + "const network = place._cyreg.cy;"
                + "network.zoom({level: 3, position: network.edges()[0].midpoint()});"
                + "network.center(network.edges()[0]);"
                + "const box = place.getBoundingClientRect();"
                + "const middle = network.edges()[0].renderedMidpoint();"
                + "return [Math.round(box.left + middle.x), Math.round(box.top + middle.y)];");
    browser.clickAt(middle.get(0).asInt(), middle.get(1).asInt());
    browser.await("#edge mark");
    assertEquals("VISIT", browser.text("#edge .type"));
  }

  @Test
  void sentencesOfALineAreReachedByKeyboard() {
    open("/network?type=Visit");
    browser.await("#network[data-ready]");
    browser.type("button[data-edge]", "\uE007");
    browser.await("#edge mark");
    assertEquals("edge", browser.run("return document.activeElement.id").asText());
  }

  @Test
  void ofTwoLinesClickedTheLaterOneIsShownWhicheverAnswerComesFirst() {
    open("/network?type=Visit");
    browser.await("#network[data-ready]");
    browser.run(
        "window.answers = [];"
            + "window.fetch = () => new Promise(answer => answers.push(answer));"
            + "const [one, other] = document.querySelectorAll('button[data-edge]');"
            + "one.click(); other.click();"
            + "answers[1](new Response('<p id=later></p>'));");
    browser.await("#edge #later");
    browser.run("answers[0](new Response('<p id=sooner></p>'))");
    browser.runLong("const done = arguments[0]; setTimeout(done, 100);");
    assertEquals("later", browser.run("return document.querySelector('#edge p').id").asText());
  }

  @Test
  void lineWhoseReportsCannotBeReadSaysSo() {
    open("/network?type=Visit");
    browser.await("#network[data-ready]");
    browser.run("window.fetch = async () => new Response('<p id=broken></p>', {status: 503})");
    browser.type("button[data-edge]", "\uE007");
    browser.await("#edge > .note:only-child");
    assertEquals(
        "The server does not answer: try again later.", browser.text("#edge > .note:only-child"));
  }

  @Test
  void eventPageQuotesTheSentenceThatReportsIt() throws IOException {
    open("/events?type=Visit&from=2024-06-01");
    browser.click(".report .title");
    browser.await(".history mark");
    browser.picture(PICTURES.resolve("event.png"));
    assertTrue(browser.text(".history blockquote").contains(browser.text(".history mark")));
  }

  @Test
  void proposalPageDrawsTheEventsAboutIt() {
    open("/terms");
    browser.click(".report .title");
    browser.await("#timeline .moment");
    assertTrue(browser.text("main").contains("Where the parties stand"));
  }

  @Test
  void exampleQueryIsAnswered() {
    open("/query");
    browser.await("#desk[data-ready]");
    browser.choose("#question", "visits");
    browser.click(".yasqe_queryButton");
    browser.await(".yasr .dataTable td, .yasr table td");
    assertTrue(browser.text(".yasr").contains("Antony Blinken"));
  }

  @ParameterizedTest
  @CsvSource({
    "visits, graph, 'Table,Graph,Timeline,Response', canvas",
    "visits, timeline, 'Table,Graph,Timeline,Response', .moment",
    "venues, map, 'Table,Map,Response', .end circle"
  })
  void answerIsDrawnAsItFits(String question, String view, String offered, String drawn)
      throws IOException {
    open("/query?question=" + question);
    browser.await("#desk[data-ready]");
    browser.click(".yasqe_queryButton");
    browser.await(".yasr table td");
    browser.type(".select_" + view, "\uE007");
    browser.await(".view." + view + "[data-ready] " + drawn);
    browser.run("document.querySelector('.view').scrollIntoView({block: 'center'})");
    browser.picture(PICTURES.resolve("query-" + view + ".png"));
    assertEquals(
        offered,
        browser
            .run(
                "return [...document.querySelectorAll('.yasr_btnGroup .yasr_btn:not(.disabled)')]"
                    + ".map(tab => tab.textContent).join(',')")
            .asText());
  }

  @Test
  void answerIsDownloaded() throws IOException {
    open("/query?question=planned-visits");
    browser.await("#desk[data-ready]");
    browser.click("#downloads button[data-format='csv']");
    Path file = arrived(folder.resolve("downloads/answer.csv"));
    assertTrue(Files.readString(file).startsWith("who,where,"), Files.readString(file));
  }

  @Test
  void pastedParagraphIsUnderstood() throws IOException {
    open("/try");
    browser.type("#text", PARAGRAPH);
    browser.run("document.querySelector('[name=date]').value = '2024-06-07'");
    browser.click(".paste button");
    browser.await("#understood .report");
    browser.picture(PICTURES.resolve("try.png"));
    assertTrue(
        browser.text("#understood").contains("Emmanuel Macron → Cairo"),
        browser.text("#understood"));
  }

  @Test
  void unknownAddressIsSaidSo() {
    open("/id/nobody-at-all");
    assertEquals("Nothing there", browser.text("h1"));
    browser.errors();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/network?level=states",
        "/events",
        "/search?q=ceasefire",
        "/timeline?party=israel",
        "/visits",
        "/terms",
        "/query",
        "/try",
        "/ontology",
        "/id/antony-blinken",
        "/doc/2024-06-07-middle-east-trip"
      })
  void pageHasNoSeriousBarrier(String address) throws IOException {
    open(address);
    browser.runLong("const done = arguments[0]; setTimeout(done, 500);");
    browser.picture(PICTURES.resolve(name(address) + ".png"));
    List<String> light = barriers();
    browser.click("#theme");
    browser.picture(PICTURES.resolve(name(address) + "-dark.png"));
    List<String> dark = barriers();
    browser.click("#theme");
    assertAll(
        () -> assertEquals(List.of(), light, "light"), () -> assertEquals(List.of(), dark, "dark"));
  }

  /** What axe finds serious or critical. */
  private static List<String> barriers() throws IOException {
    browser.run(axe());
    JsonNode found =
        browser.runLong(
            "const done = arguments[0]; axe.run().then(result => done(result.violations));");
    List<String> barriers = new ArrayList<>();
    for (JsonNode barrier : found) {
      if (List.of("serious", "critical").contains(barrier.get("impact").asText())) {
        barriers.add(
            barrier.get("id").asText() + ": " + barrier.get("nodes").get(0).get("html").asText());
      }
    }
    return barriers;
  }

  private static String axe() throws IOException {
    try (InputStream script = PagesInBrowserTest.class.getClassLoader().getResourceAsStream(AXE)) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void open(String path) {
    browser.open(server.address() + path.substring(1));
  }

  private static String name(String path) {
    String name = path.replaceAll("[?=&].*", "").replaceAll("^/|/$", "").replace('/', '-');
    return name.isEmpty() ? "start" : name;
  }

  private static Path arrived(Path file) throws IOException {
    Instant end = Instant.now().plus(Duration.ofMinutes(1));
    while (!Files.exists(file) && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    return file;
  }
}
