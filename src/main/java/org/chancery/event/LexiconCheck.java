package org.chancery.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.annotation.Annotator;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;

/** Runs the examples and counter-examples of a lexicon. */
public final class LexiconCheck {
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  /**
   * An example that does not hold.
   *
   * @param found what was found instead
   */
  public record Failure(Entry entry, String example, String found) {
    @Override
    public String toString() {
      return "%s: %s: \"%s\": %s".formatted(entry.place(), entry.id(), example, found);
    }
  }

  private final Annotator annotator;

  public LexiconCheck(Annotator annotator) {
    this.annotator = annotator;
  }

  /** The examples that do not hold, each entry tried by itself. */
  public List<Failure> check(Lexicon lexicon) {
    List<Failure> failures = new ArrayList<>();
    lexicon.entries().forEach(entry -> failures.addAll(check(entry)));
    return failures;
  }

  private List<Failure> check(Entry entry) {
    List<Failure> failures = new ArrayList<>();
    for (Entry.Example example : entry.examples()) {
      missing(entry, example)
          .ifPresent(why -> failures.add(new Failure(entry, example.text(), why)));
    }
    for (String example : entry.never()) {
      if (!sightings(entry, example).isEmpty()) {
        failures.add(new Failure(entry, example, "found, though it must never be"));
      }
    }
    return failures;
  }

  private Optional<String> missing(Entry entry, Entry.Example example) {
    List<Sighting> sightings = sightings(entry, example.text());
    if (sightings.isEmpty()) {
      return Optional.of("not found");
    }
    return sightings.stream().anyMatch(s -> has(s, example))
        ? Optional.empty()
        : Optional.of("found with " + told(sightings));
  }

  private static boolean has(Sighting sighting, Entry.Example example) {
    return example.participants().entrySet().stream()
        .allMatch(
            role -> role.getValue().stream().allMatch(name -> has(sighting, role.getKey(), name)));
  }

  private static boolean has(Sighting sighting, Role role, String name) {
    return sighting.participants().stream()
        .anyMatch(p -> p.role() == role && p.entity().label().contains(name));
  }

  private static String told(List<Sighting> sightings) {
    return sightings.stream()
        .flatMap(sighting -> sighting.participants().stream())
        .map(p -> p.role().label() + " " + p.entity().label())
        .toList()
        .toString();
  }

  private List<Sighting> sightings(Entry entry, String example) {
    AnnotatedText text = annotator.annotate(example);
    Reading reading =
        new Reading(Article.of("example", ANY_DAY, example), text, ProperNames.of(text), List.of());
    LexiconFinder finder = new LexiconFinder(new Lexicon(List.of(entry)));
    List<Sighting> sightings = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      sightings.addAll(finder.find(reading, sentence));
    }
    return sightings;
  }
}
