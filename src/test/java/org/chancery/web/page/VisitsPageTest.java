package org.chancery.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.chancery.event.Status;
import org.junit.jupiter.api.Test;

class VisitsPageTest {
  private static final Actor ARVANIA = new Actor("arvania", "Arvania", "State", "ARV");
  private static final Actor BELMORA = new Actor("belmora", "Belmora", "State", "BEL");
  private static final Actor ARNO = new Actor("arno", "Arno", "Person", "ARV");
  private static final Actor ADA = new Actor("ada", "Ada", "Person", "ARV");
  private static final Gazette GAZETTE =
      new Gazette(
          List.of(ARVANIA, BELMORA, ARNO, ADA),
          Map.of(),
          Map.of("arvania", new Point(1, 1), "belmora", new Point(2, 2)));

  @Test
  void visitCountsOnceHoweverManyGoAndHoweverManyArticlesReportIt() {
    List<Report> reports = List.of(report("one", "v1"), report("two", "v1"), report("two", "v2"));

    assertEquals(2, VisitsPage.arcs(reports, GAZETTE).get(0).visits());
  }

  private static Report report(String article, String visit) {
    Happening event =
        new Happening(
            visit,
            "Visit",
            Tone.COOPERATION,
            List.of(ARNO, ADA),
            List.of(),
            List.of(BELMORA),
            List.of());
    return new Report(
        article + visit,
        event,
        Status.COMPLETED,
        new Publication(article, "2024-06-07", "", ""),
        "",
        "",
        "",
        List.of());
  }
}
