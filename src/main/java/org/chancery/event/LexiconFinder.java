package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Sees the events whose words stand in the lexicon. */
public final class LexiconFinder implements EventFinder {
  /** What share of its sightings on held-back training data was right. */
  private static final double CONFIDENCE = 0.6;

  private final Lexicon lexicon;

  public LexiconFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Sighting> find(Reading reading, Sentence sentence) {
    RoleFinder roles = new RoleFinder(sentence, reading.mentions());
    return sentence.tokens().stream()
        .flatMap(token -> likeliest(best(sentence, token, roles)).stream())
        .toList();
  }

  /** The same, but of a word that evokes several types an event of each. */
  List<Sighting> ofEachType(Reading reading, Sentence sentence) {
    RoleFinder roles = new RoleFinder(sentence, reading.mentions());
    return sentence.tokens().stream()
        .flatMap(token -> best(sentence, token, roles).stream())
        .toList();
  }

  private static Optional<Sighting> likeliest(List<Sighting> ofOneWord) {
    return ofOneWord.stream()
        .max(
            Comparator.comparingInt(Sighting::precision)
                .thenComparing(sighting -> sighting.entry().orElseThrow().confidence())
                .thenComparing(sighting -> sighting.participants().size()));
  }

  /** Of each type the sighting of the entry that asks most, of these that with most roles. */
  private List<Sighting> best(Sentence sentence, Token token, RoleFinder roles) {
    Map<EventType, List<Sighting>> byType = new LinkedHashMap<>();
    matches(sentence, token).stream()
        .filter(Match::fires)
        .map(match -> sighting(match, roles))
        .filter(sighting -> !sighting.participants().isEmpty())
        .filter(s -> s.entry().orElseThrow().isContentWith(s.participants()))
        .forEach(s -> byType.computeIfAbsent(s.type(), t -> new ArrayList<>()).add(s));
    return byType.values().stream().flatMap(each -> likeliest(each).stream()).toList();
  }

  /** How the entries that know the word meet it. */
  List<Match> matches(Sentence sentence, Token token) {
    return lexicon.mayFireAt(sentence, token).stream()
        .flatMap(entry -> Match.of(entry, sentence, token).stream())
        .toList();
  }

  private static Sighting sighting(Match match, RoleFinder roles) {
    Entry entry = match.entry();
    return new Sighting(
        entry.type(),
        match.trigger(),
        roles.find(match.trigger(), entry),
        Math.max(CONFIDENCE, entry.confidence()),
        List.of("lexicon:" + entry.id()),
        Optional.of(entry),
        match.precision());
  }
}
