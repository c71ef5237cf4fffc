package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;

class StatusReaderTest {
  private static final StatusReader READER = new StatusReader();

  private static EventType type(String name) {
    return EventTypes.standard().of(name);
  }

  private static Status status(String type, String trigger, String words) {
    Sentence sentence = Sketch.sentence(words);
    return READER.read(sentence, Sketch.word(sentence, trigger), type(type), Optional.empty());
  }

  @Test
  void whatIsToldInThePastHappened() {
    assertEquals(
        Status.COMPLETED,
        status("Visit", "visited", "Orlan/NNP/2/nsubj visited:visit/VBD/0/root Cordia/NNP/2/obj"));
  }

  @Test
  void whatWillBeIsPlanned() {
    assertEquals(
        Status.PLANNED,
        status(
            "Visit", "visit", "Orlan/NNP/3/nsubj will/MD/3/aux visit/VB/0/root Cordia/NNP/3/obj"));
  }

  @Test
  void whatWillNotBeIsNoPlan() {
    assertEquals(
        Status.NEGATED,
        status(
            "Visit",
            "visit",
            "Orlan/NNP/4/nsubj will/MD/4/aux not/RB/4/advmod visit/VB/0/root Cordia/NNP/4/obj"));
  }

  @Test
  void whatSomebodyDeniesToMaintainIsNot() {
    assertEquals(
        Status.NEGATED,
        status(
            "Sanction",
            "blockade",
            "Cordia/NNP/2/nsubj denies:deny/VBZ/0/root that/IN/5/mark it/PRP/5/nsubj"
                + " maintains:maintain/VBZ/2/ccomp a/DT/7/det blockade/NN/5/obj"));
  }

  @Test
  void whatIsDueIsPlannedWhereverTheTreeHangsTheWordDue() {
    assertEquals(
        Status.PLANNED,
        status(
            "Visit",
            "visit",
            "Orlan/NNP/5/nsubj is:be/VBZ/5/cop due/JJ/6/case to/TO/3/fixed visit/VB/0/root"
                + " Cordia/NNP/5/obj"));
  }

  @Test
  void whatWasSaidThatItWouldBeIsPlanned() {
    assertEquals(
        Status.PLANNED,
        status(
            "Visit",
            "visit",
            "Orlan/NNP/2/nsubj said:say/VBD/0/root he/PRP/5/nsubj would/MD/5/aux visit/VB/2/ccomp"
                + " Cordia/NNP/5/obj"));
  }

  @Test
  void potentialDealIsOnlyPossible() {
    assertEquals(
        Status.HYPOTHETICAL,
        status("Agreement", "deal", "potential/JJ/2/amod deal/NN/3/nsubj fades:fade/VBZ/0/root"));
  }

  @Test
  void plannedTalksAreAheadThoughPlannedIsAVerb() {
    assertEquals(
        Status.PLANNED,
        status(
            "Negotiation",
            "talks",
            "planned:plan/VBN/2/amod talks:talk/NNS/3/nsubj worry/VBP/0/root Cordia/NNP/3/obj"));
  }

  @Test
  void sanctionsThatAreLiftedStood() {
    assertEquals(
        Status.ONGOING,
        status(
            "Sanction",
            "sanctions",
            "Orlan/NNP/2/nsubj lifted:lift/VBD/0/root sanctions:sanction/NNS/2/obj"));
  }

  @Test
  void dealThatIsRejectedWasOnlyProposed() {
    assertEquals(
        Status.HYPOTHETICAL,
        status(
            "Agreement",
            "deal",
            "Orlan/NNP/2/nsubj rejected:reject/VBD/0/root the/DT/4/det deal/NN/2/obj"));
  }

  @Test
  void meetingThatWouldNotBeHeldIsNegated() {
    assertEquals(
        Status.NEGATED,
        status(
            "Meeting",
            "talks",
            "Orlan/NNP/4/nsubj would/MD/4/aux not/RB/4/advmod hold/VB/0/root talks:talk/NNS/4/obj"));
  }

  @Test
  void whatIsThreatenedIsNoPlan() {
    assertEquals(
        Status.HYPOTHETICAL,
        status(
            "Withdrawal",
            "leave",
            "Orlan/NNP/2/nsubj warned:warn/VBD/0/root that/IN/6/mark he/PRP/6/nsubj will/MD/6/aux"
                + " leave/VB/2/ccomp Cordia/NNP/6/obj"));
  }

  @Test
  void whatIsExpectedIsPlanned() {
    assertEquals(
        Status.PLANNED,
        status(
            "Visit",
            "visit",
            """
            Orlan/NNP/3/nsubj:pass is:be/VBZ/3/aux:pass expected:expect/VBN/0/root to/TO/5/mark
            visit/VB/3/xcomp Cordia/NNP/5/obj
            """));
  }

  @Test
  void whatMayBeIsHypothetical() {
    assertEquals(
        Status.HYPOTHETICAL,
        status(
            "Attack",
            "attack",
            "Cordia/NNP/3/nsubj could/MD/3/aux attack/VB/0/root Arvania/NNP/3/obj"));
  }

  @Test
  void contentOfARequestIsHypothetical() {
    assertEquals(
        Status.HYPOTHETICAL,
        status(
            "Acceptance",
            "accept",
            """
            Orlan/NNP/2/nsubj urged:urge/VBD/0/root Cordia/NNP/2/obj to/TO/5/mark accept/VB/2/xcomp
            the/DT/7/det plan/NN/5/obj
            """));
  }

  @Test
  void whatHasYetToBeIsNegated() {
    assertEquals(
        Status.NEGATED,
        status(
            "Acceptance",
            "accept",
            """
            Cordia/NNP/2/nsubj has:have/VBZ/0/root yet/RB/2/advmod to/TO/5/mark accept/VB/2/xcomp
            the/DT/7/det plan/NN/5/obj
            """));
  }

  @Test
  void whatDidNotHappenIsNegated() {
    assertEquals(
        Status.NEGATED,
        status(
            "Visit",
            "visit",
            """
            Orlan/NNP/4/nsubj did:do/VBD/4/aux not/RB/4/advmod visit/VB/0/root Cordia/NNP/4/obj
            """));
  }

  @Test
  void aRejectionThatDeniesIsNoLessARejection() {
    assertEquals(
        Status.COMPLETED,
        status(
            "Rejection",
            "accept",
            """
            Cordia/NNP/4/nsubj did:do/VBD/4/aux not/RB/4/advmod accept/VB/0/root the/DT/6/det
            plan/NN/4/obj
            """));
  }

  @Test
  void whatWasCalledOffIsNegated() {
    assertEquals(
        Status.NEGATED,
        status(
            "Negotiation",
            "talks",
            """
            The/DT/2/det talks:talk/NNS/4/nsubj:pass were:be/VBD/4/aux:pass
            called:call/VBN/0/root off/RP/4/compound:prt
            """));
  }

  @Test
  void whatIsDeniedDidNotHappen() {
    assertEquals(
        Status.NEGATED,
        status(
            "Attack",
            "attacked",
            "Orlan/NNP/2/nsubj denied:deny/VBD/0/root that/IN/6/mark it/PRP/6/nsubj"
                + " had:have/VBD/6/aux attacked:attack/VBN/2/ccomp Cordia/NNP/6/obj"));
  }

  @Test
  void whatIsDeniedInAGerundDidNotHappen() {
    assertEquals(
        Status.NEGATED,
        status(
            "Attack",
            "attacking",
            "Orlan/NNP/2/nsubj denied:deny/VBD/0/root attacking:attack/VBG/2/xcomp"
                + " Cordia/NNP/3/obj"));
  }

  @Test
  void whatIsNotAnnouncedDidNotHappen() {
    assertEquals(
        Status.NEGATED,
        status(
            "Agreement",
            "deal",
            "There/EX/2/expl was:be/VBD/0/root no/DT/4/det announcement/NN/2/nsubj of/IN/7/case"
                + " a/DT/7/det deal/NN/4/nmod"));
  }

  @Test
  void recognitionWithdrawnIsNegated() {
    assertEquals(
        Status.NEGATED,
        status(
            "Recognition",
            "recognition",
            "Orlan/NNP/2/nsubj withdrew:withdraw/VBD/0/root recognition/NN/2/obj of/IN/5/case"
                + " Cordia/NNP/3/nmod"));
  }

  @Test
  void whatIsAskedIsHypothetical() {
    assertEquals(
        Status.HYPOTHETICAL,
        status(
            "Support",
            "support",
            "Does:do/VBZ/3/aux Orlan/NNP/3/nsubj support/VB/0/root Cordia/NNP/3/obj"
                + " ?/./3/punct"));
  }

  @Test
  void aSureLanguageModelPrevailsOverAnUnsureTree() {
    Sentence sentence = Sketch.sentence("The/DT/2/det talks:talk/NNS/0/root");
    EventCue cue =
        new EventCue(
            1,
            "Negotiation",
            0.9,
            Map.of("planned", 0.96, "completed", 0.02, "ongoing", 0.02),
            List.of(),
            List.of());
    assertEquals(
        Status.PLANNED,
        READER.read(sentence, sentence.token(1), type("Negotiation"), Optional.of(cue)));
  }

  @Test
  void whatACancelledActWasForIsNotNegated() {
    Sentence sentence =
        Sketch.sentence(
            "Orlan/NNP/2/nsubj cancelled:cancel/VBD/0/root talks:talk/NNS/2/obj to/TO/5/mark"
                + " visit/VB/2/advcl Cordia/NNP/5/obj");
    EventCue cue =
        new EventCue(
            4, "Visit", 0.9, Map.of("negated", 0.98, "planned", 0.02), List.of(), List.of());
    assertEquals(
        Status.PLANNED, READER.read(sentence, sentence.token(4), type("Visit"), Optional.of(cue)));
  }

  @Test
  void signsNameTheWordsAboveTheTrigger() {
    Sentence sentence =
        Sketch.sentence(
            "It/PRP/2/nsubj plans:plan/VBZ/0/root to/TO/4/mark visit/VB/2/xcomp Cordia/NNP/4/obj");
    assertEquals(
        1.0, READER.signs(sentence, sentence.token(3), type("Visit")).get("content of plan verb"));
  }
}
