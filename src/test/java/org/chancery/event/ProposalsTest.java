package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mentions;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Sketch;
import org.junit.jupiter.api.Test;

class ProposalsTest {
  private static final Entity ARVANIA = new Entity("arvania", "Arvania", EntityKind.STATE, "", "");
  private static final Entity CORDIA = new Entity("cordia", "Cordia", EntityKind.STATE, "", "");

  @Test
  void whoHasYetToAcceptTheTermsIsPendingOnTheProposalNamedBefore() {
    assertEquals(Proposal.Stance.PENDING, stance("Acceptance", Status.NEGATED, "accept the terms"));
  }

  @Test
  void whoRejectsThePlanHasRejectedTheProposalNamedBefore() {
    assertEquals(
        Proposal.Stance.REJECTED, stance("Rejection", Status.COMPLETED, "rejects the plan"));
  }

  @Test
  void whoAcceptsAnInvitationTakesNoStanceOnTheProposal() {
    assertEquals(List.of(), positions("Acceptance", Status.COMPLETED, "accepts the invitation"));
  }

  @Test
  void agreementToldByAVerbIsNamedWithWhatTheVerbGoesOnToSay() {
    AnnotatedText text =
        Sketch.text(
            """
            Arvania/NNP/2/nsubj agreed:agree/VBD/0/root to/TO/4/mark disarm/VB/2/xcomp ,/,/6/punct
            said/VBD/2/parataxis Cordia/NNP/6/nsubj
            """);
    Sentence sentence = text.sentences().get(0);
    Reading reading =
        new Reading(
            Article.of("example", LocalDate.of(2024, 6, 7), text.text()),
            text,
            new Mentions(List.of()),
            List.of());
    DiplomaticEvent agreed = event(sentence, 1, "Agreement", Status.COMPLETED, ARVANIA);
    Proposal proposal = Proposals.link(reading, List.of(agreed)).proposals().get(0);
    assertEquals("agreed to disarm", proposal.span().in(text.text()));
  }

  private static Proposal.Stance stance(String type, Status status, String clause) {
    return positions(type, status, clause).get(0).stance();
  }

  private static List<Proposal.Position> positions(String type, Status status, String clause) {
    String[] words = clause.split(" ");
    Sentence sentence =
        Trees.of(
            """
            proposal proposal NN  0 root
            Cordia   Cordia   NNP 3 nsubj
            %s       %s       VBZ 1 parataxis
            %s       the      DT  5 det
            %s       %s       NN  3 obj
            """
                .formatted(words[0], words[0], words[1], words[2], words[2].replaceAll("s$", "")));
    String text = "proposal Cordia " + clause;
    DiplomaticEvent proposed = event(sentence, 0, "Proposal", Status.COMPLETED, ARVANIA);
    DiplomaticEvent answered = event(sentence, 2, type, status, CORDIA);
    Reading reading =
        new Reading(
            Article.of("example", LocalDate.of(2024, 6, 7), text),
            new AnnotatedText(text, List.of(sentence)),
            new Mentions(List.of()),
            List.of());
    return Proposals.link(reading, List.of(proposed, answered)).proposals().get(0).positions();
  }

  private static DiplomaticEvent event(
      Sentence sentence, int token, String type, Status status, Entity agent) {
    return new DiplomaticEvent(
        type,
        0,
        sentence.span(),
        sentence.token(token).span(),
        status,
        Map.of(Role.AGENT, List.of(agent)),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of("lexicon:test"));
  }
}
