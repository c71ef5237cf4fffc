package org.chancery.graph;

import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.BELMORA;
import static org.chancery.graph.Told.CORDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.InputException;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCorrectionsTest {
  private static final Extract VISIT =
      Told.in("a1", "Arno visited Belmora.")
          .mention(ADA, "Arno")
          .event("Visit", "visited", Status.COMPLETED)
          .with(Role.AGENT, ADA)
          .with(Role.PLACE, BELMORA)
          .told()
          .extract();
  private static final String EVENT = EventNames.in(VISIT).of(VISIT.findings().events().get(0));
  private static final Node ARNO = Iris.DEFAULT.entity(ADA);

  @TempDir private Path folder;

  @Test
  void aRejectedEventIsGoneButTheDecisionIsNot() throws IOException {
    Graph graph = corrected("reject", "", "").triples();
    assertFalse(graph.contains(Node.ANY, Dip.REPORTS, Node.ANY));
    assertFalse(graph.contains(ARNO, Dip.term("visited"), Node.ANY));
    assertTrue(graph.contains(Node.ANY, Dip.VERDICT, Dip.REJECTED_VERDICT));
  }

  @Test
  void directRelationsFollowAChangedStatus() throws IOException {
    Graph graph = corrected("change", "status", "planned").triples();
    assertTrue(graph.contains(ARNO, Dip.term("plansToVisit"), Iris.DEFAULT.entity(BELMORA)));
    assertFalse(graph.contains(ARNO, Dip.term("visited"), Node.ANY));
  }

  @Test
  void aChangedPlaceMayBeOneThatTheArticleDoesNotMention() throws IOException {
    Graph graph = corrected("change", "places", "cordia").triples();
    assertTrue(graph.contains(ARNO, Dip.term("visited"), Iris.DEFAULT.entity(CORDIA)));
  }

  @Test
  void aConfirmedReportIsSureAndLeadsToTheDecision() throws IOException {
    ArticleGraph article = corrected("confirm", "", "");
    Node correction =
        article.triples().stream(Node.ANY, Dip.REVISED_BY, Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject();
    assertTrue(
        article
            .triples()
            .contains(correction, Dip.REASON, NodeFactory.createLiteralString("the text says so")));
    assertEquals(
        "1.0",
        article.triples().stream(Node.ANY, Dip.CONFIDENCE, Node.ANY)
            .findFirst()
            .orElseThrow()
            .getObject()
            .getLiteralLexicalForm());
    assertEquals(Optional.empty(), article.faults());
  }

  @Test
  void anEventIsFoundByItsTypeAndPlaceInTheTextToo() throws IOException {
    Graph graph = grapher("a1\tVisit@5\treject\t\t\twrong\tJane Roe\t").graph(VISIT).triples();
    assertTrue(graph.contains(Node.ANY, Dip.CORRECTS, Iris.DEFAULT.event(EVENT)));
    assertFalse(graph.contains(Node.ANY, Dip.REPORTS, Node.ANY));
  }

  @Test
  void aCorrectionOfAnEventThatIsNotReadIsUnused() throws IOException {
    CorrectingGrapher grapher = grapher("a1\tvisit-other\treject\t\t\twrong\tJane Roe\t");
    grapher.graph(VISIT);
    assertEquals(1, grapher.unused().size());
  }

  @Test
  void onlyArticlesWithCorrectionsGetAnotherVersion() throws IOException {
    EventCorrections corrections = corrections("a1\t" + EVENT + "\treject\t\t\twrong\tJane Roe\t");
    assertFalse(corrections.version("v1", "a1").equals("v1"));
    assertEquals("v1", corrections.version("v1", "a2"));
  }

  @Test
  void aFaultyLineIsRefusedWithItsPlace() {
    InputException refused =
        assertThrows(InputException.class, () -> corrections("a1\te\tdoubt\t\t\twhy\tJane Roe\t"));
    assertTrue(
        refused
            .getMessage()
            .endsWith("tsv:2: 'doubt' is no verdict; expected one of [confirm, reject, change]"));
  }

  @Test
  void aDayThatNoMonthHasIsRefusedWithItsPlace() {
    InputException refused =
        assertThrows(
            InputException.class,
            () -> corrections("a1\te\treject\t\t\twhy\tJane Roe\t2024-02-30"));
    assertTrue(
        refused
            .getMessage()
            .endsWith("tsv:2: '2024-02-30' is no date; expected one such as 2024-06-07"));
  }

  private ArticleGraph corrected(String verdict, String aspect, String value) throws IOException {
    String row =
        String.join(
            "\t",
            List.of(
                "a1", EVENT, verdict, aspect, value, "the text says so", "Jane Roe", "2024-07-01"));
    return grapher(row).graph(VISIT);
  }

  private CorrectingGrapher grapher(String row) throws IOException {
    return new CorrectingGrapher(
        OntologyGrapher.standard(Iris.DEFAULT, "test"),
        "test",
        corrections(row),
        () -> List.of(CORDIA));
  }

  private EventCorrections corrections(String row) throws IOException {
    Path file = folder.resolve("corrections.tsv");
    Files.writeString(file, EventCorrection.HEADER + "\n" + row + "\n");
    return EventCorrections.read(file);
  }
}
