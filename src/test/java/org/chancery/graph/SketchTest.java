package org.chancery.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SketchTest {
  private static final String REPORT =
      "The foreign minister of Arvania arrived in Belmora on Tuesday for two days of talks about"
          + " the border, the first such visit in ten years. She is to meet the president and the"
          + " speaker of parliament, and will go on to Cordia on Thursday, her office said in a"
          + " statement.";

  @Test
  void aCopyWithAnotherDatelineAndASmallChangeIsKnown() {
    String copy = "PORT ELM (Agency) - " + REPORT.replace("Tuesday", "Tuesday evening");
    assertTrue(Sketch.of(copy).isCopyOf(Sketch.of(REPORT)));
  }

  @Test
  void anotherReportOfTheSameVisitIsNoCopy() {
    String other =
        "Belmora received Arvania's foreign minister on Tuesday. Ten years after the last visit of"
            + " this kind, both sides want to speak about the border until Thursday, when she"
            + " leaves for Cordia, as her office had announced.";
    assertFalse(Sketch.of(other).isCopyOf(Sketch.of(REPORT)));
  }

  @Test
  void aSketchIsWrittenAndReadBack() {
    Sketch sketch = Sketch.of(REPORT);
    assertEquals(sketch.toString(), Sketch.parse(sketch.toString()).toString());
  }

  @Test
  void aTextOfOneWordHasASketch() {
    assertTrue(Sketch.of("Peace").isCopyOf(Sketch.of("Peace!")));
  }
}
