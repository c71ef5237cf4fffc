package org.chancery.graph;

import static org.chancery.graph.Told.ARVANIA;
import static org.chancery.graph.Told.BELMORA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.junit.jupiter.api.Test;

class CategoriesTest {
  private static final Categories CATEGORIES = Categories.standard();

  @Test
  void aPlanToMeetIsAnAgreementToMeet() {
    assertEquals(
        "AGREE 036", code("Arvania will meet Belmora.", "Meeting", "meet", Status.PLANNED));
  }

  @Test
  void aRefusalNearTheTriggerDecides() {
    assertEquals(
        "REJECT 125", code("Arvania refused to meet Belmora.", "Meeting", "meet", Status.NEGATED));
  }

  @Test
  void whatHasYetToHappenHasNoCode() {
    assertEquals(
        "none", code("Arvania has yet to meet Belmora.", "Meeting", "meet", Status.NEGATED));
  }

  @Test
  void aNounOfTheTriggerIsNoCueBesideIt() {
    assertEquals(
        "AGREE 030",
        code("Arvania agreed to a review of the treaty.", "Agreement", "agreed", Status.COMPLETED));
    assertEquals(
        "SUPPORT 057",
        code("Arvania concluded a treaty.", "Agreement", "treaty", Status.COMPLETED));
  }

  @Test
  void aidThatIsCutIsASanctionThoughItIsNotGiven() {
    assertEquals(
        "SANCTION 162", code("Arvania suspended aid to Belmora.", "Aid", "aid", Status.NEGATED));
    assertEquals(
        "SANCTION 162",
        code("Arvania announced a suspension of aid to Belmora.", "Aid", "aid", Status.NEGATED));
    assertEquals(
        "SANCTION 162",
        code("Arvania reduced aid to Belmora by half.", "Aid", "aid", Status.COMPLETED));
    assertEquals(
        "none", code("Arvania has yet to send aid to Belmora.", "Aid", "aid", Status.NEGATED));
  }

  @Test
  void talksThatAreBrokenOffAreASanction() {
    assertEquals(
        "SANCTION 164",
        code("Arvania suspended its talks with Belmora.", "Negotiation", "talks", Status.NEGATED));
  }

  @Test
  void aSuspensionIsNotCoercionButReducesRelations() {
    assertEquals(
        "SANCTION 160",
        code(
            "Arvania suspended food supplies to Belmora.",
            "Sanction",
            "suspended",
            Status.COMPLETED));
    assertEquals(
        "COERCE 172",
        code("Arvania imposed sanctions on Belmora.", "Sanction", "sanctions", Status.COMPLETED));
  }

  @Test
  void tariffsThatAreReducedAreEased() {
    assertEquals(
        "RETREAT 085",
        code("Arvania reduced tariffs on Belmora.", "Sanction", "tariffs", Status.COMPLETED));
  }

  @Test
  void aWordOutOfReachDecidesNothing() {
    assertEquals(
        "CONSULT 040",
        code(
            "Arvania met Belmora in the new town hall of Port Elm and refused nothing.",
            "Meeting",
            "met",
            Status.COMPLETED));
  }

  private static String code(String text, String type, String trigger, Status status) {
    DiplomaticEvent event =
        Told.in("a1", text)
            .event(type, trigger, status)
            .with(Role.AGENT, ARVANIA)
            .with(Role.RECIPIENT, BELMORA)
            .told()
            .extract()
            .findings()
            .events()
            .get(0);
    return CATEGORIES.of(event, text).map(c -> c.plover() + " " + c.cameo()).orElse("none");
  }
}
