package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    List<Sighting> sightings = new ArrayList<>();
    RoleFinder roles = new RoleFinder(sentence, reading.mentions());
    for (Token token : sentence.tokens()) {
      best(sentence, token, roles).ifPresent(sightings::add);
    }
    return sightings;
  }

  /** Of the entries that fire, those that ask most; of these the one that finds most roles. */
  private Optional<Sighting> best(Sentence sentence, Token token, RoleFinder roles) {
    List<Match> matches = matches(sentence, token).stream().filter(Match::fires).toList();
    int most = matches.stream().mapToInt(Match::precision).max().orElse(0);
    return matches.stream()
        .filter(match -> match.precision() == most)
        .map(match -> sighting(match, roles))
        .filter(sighting -> !sighting.participants().isEmpty())
        .max(Comparator.comparingInt(sighting -> sighting.participants().size()));
  }

  /** How the entries that know the word meet it. */
  List<Match> matches(Sentence sentence, Token token) {
    return lexicon.mayFireAt(token).stream()
        .flatMap(entry -> Match.of(entry, sentence, token).stream())
        .toList();
  }

  private static Sighting sighting(Match match, RoleFinder roles) {
    Entry entry = match.entry();
    return new Sighting(
        entry.type(),
        match.trigger(),
        roles.find(match.trigger(), entry),
        CONFIDENCE,
        List.of("lexicon:" + entry.id()),
        entry.status());
  }
}
