package org.chancery.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * The proposals and agreements of an article, in the order in which it comes to speak of them, and
 * where each party stands. "The plan" means the last one so named before; where there is none, and
 * for "it" or "the terms", the last one named at all.
 */
final class Proposals {
  private static final Set<String> NAMING = Set.of("Proposal", "Agreement");
  private static final Set<String> ANSWERING = Set.of("Acceptance", "Rejection");

  /** A proposal of which the article has not said everything yet. */
  private static final class Draft {
    private final String id;
    private final Proposal.Kind kind;
    private final Span span;
    private final String noun;
    private final Set<Entity> proposers = new LinkedHashSet<>();
    private final Set<Entity> addressees = new LinkedHashSet<>();
    private final List<Proposal.Position> positions = new ArrayList<>();

    Draft(String id, Proposal.Kind kind, Token word, Span span) {
      this.id = id;
      this.kind = kind;
      this.span = span;
      this.noun = word.lemma();
    }

    boolean concernsAny(List<Entity> entities) {
      return !Collections.disjoint(proposers, entities)
          || !Collections.disjoint(addressees, entities);
    }

    /** Whether it is of the same parties, or so called and of some of them. */
    boolean isBetween(List<Entity> parties, Token word) {
      Set<Entity> known = new LinkedHashSet<>(proposers);
      known.addAll(addressees);
      return !parties.isEmpty() && known.containsAll(parties)
          || noun.equals(word.lemma()) && concernsAny(parties);
    }

    Proposal finished() {
      return new Proposal(
          id, kind, span, List.copyOf(proposers), List.copyOf(addressees), positions);
    }
  }

  private final Reading reading;
  private final List<Draft> drafts = new ArrayList<>();

  private Proposals(Reading reading) {
    this.reading = reading;
  }

  /** The events, each with the proposal that it makes or answers, and the proposals. */
  static Findings link(Reading reading, List<DiplomaticEvent> events) {
    Proposals proposals = new Proposals(reading);
    List<DiplomaticEvent> linked = new ArrayList<>();
    for (DiplomaticEvent event : events) {
      linked.add(proposals.draft(event).map(draft -> told(draft, event)).orElse(event));
    }
    return new Findings(linked, proposals.drafts.stream().map(Draft::finished).toList());
  }

  /** The proposal that the event makes or answers. */
  private Optional<Draft> draft(DiplomaticEvent event) {
    Sentence sentence = reading.text().sentences().get(event.sentence());
    Naming naming = new Naming(sentence);
    Optional<Token> word =
        sentence.tokens().stream().filter(t -> t.span().equals(event.trigger())).findFirst();
    if (ANSWERING.contains(event.type())) {
      return word.flatMap(naming::answered).flatMap(this::meant);
    }
    if (!NAMING.contains(event.type())) {
      return Optional.empty();
    }
    Optional<Token> named = word.map(naming::named);
    Optional<Draft> meant = named.filter(naming::isDefinite).flatMap(this::meant);
    return meant.or(() -> named.map(token -> draft(event, token, naming.words(token))));
  }

  private Optional<Draft> meant(Token word) {
    return drafts.stream()
        .filter(draft -> draft.noun.equals(word.lemma()))
        .reduce((first, second) -> second)
        .or(this::last);
  }

  private Optional<Draft> last() {
    return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
  }

  /** One that concerns the same parties; else a new one, whose makers the event tells. */
  private Draft draft(DiplomaticEvent event, Token word, Span words) {
    boolean proposal = event.type().equals("Proposal");
    Proposal.Kind kind = proposal ? Proposal.Kind.PROPOSAL : Proposal.Kind.AGREEMENT;
    List<Entity> parties = event.parties();
    for (Draft draft : drafts) {
      if (draft.kind == kind && draft.isBetween(parties, word)) {
        return draft;
      }
    }
    Draft draft = new Draft("proposal-" + (drafts.size() + 1), kind, word, words);
    draft.proposers.addAll(event.in(Role.AGENT));
    draft.addressees.addAll(event.in(Role.RECIPIENT));
    drafts.add(draft);
    return draft;
  }

  private static DiplomaticEvent told(Draft draft, DiplomaticEvent event) {
    Optional<Proposal.Stance> stance = Stance.of(event);
    if (stance.isPresent()) {
      for (Entity party : Stance.parties(event)) {
        draft.positions.add(
            new Proposal.Position(party, stance.get(), event.attribution(), event.sentenceSpan()));
      }
    }
    return event.about(draft.id);
  }
}
