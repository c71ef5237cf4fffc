package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.evaluation.Act.Pair;
import org.junit.jupiter.api.Test;

class ActTest {
  private static List<Pair> pairs(
      String type, List<String> agents, List<String> recipients, List<String> places) {
    return new Act(type, 0, "", "completed", agents, recipients, places, "").pairs();
  }

  @Test
  void eachAgentActsOnEachRecipient() {
    assertEquals(
        List.of(new Pair("a", "c"), new Pair("b", "c")),
        pairs("Criticism", List.of("a", "b"), List.of("c"), List.of()));
  }

  @Test
  void placesOfAVisitStandForItsRecipients() {
    assertEquals(
        List.of(new Pair("a", "town")),
        pairs("Visit", List.of("a"), List.of("host"), List.of("town")));
  }

  @Test
  void participantsOfAMeetingOnOneSideMeetEachOther() {
    assertEquals(
        List.of(new Pair("a", "b"), new Pair("a", "c"), new Pair("b", "c")),
        pairs("Meeting", List.of("a", "b", "c"), List.of(), List.of()));
  }

  @Test
  void nobodyIsPairedWithThemselves() {
    assertEquals(
        List.of(new Pair("a", "b"), new Pair("b", "a")),
        pairs("Agreement", List.of("a", "b"), List.of("a", "b"), List.of()));
  }

  @Test
  void emptyRoleIsAnEmptySlot() {
    assertEquals(
        List.of(new Pair("a", Act.NOBODY)),
        pairs("Threat", List.of("a"), List.of(), List.of("town")));
  }
}
