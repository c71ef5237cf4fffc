package org.chancery.entity;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.text.Token;

/**
 * Reads words that take up several at once: {@code the two leaders}, {@code both}, {@code neither
 * country}, {@code the five nations}, {@code the trio}; and one of two: {@code the latter}.
 */
final class PluralReader implements DescriptionReader {
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> SETS = List.of("pair", "trio", "quartet", "quintet");
  private static final Set<String> DEFINITE = Set.of("the", "these", "all");
  private static final Set<String> ONE_OF_TWO = Set.of("former", "latter");
  private static final Set<String> ARGUMENTS =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "conj");

  private final States states;
  private final Set<String> pairs;
  private final Set<String> nouns;
  private final Set<String> people;
  private final Set<String> encounters;

  PluralReader(Gazetteer gazetteer) {
    states = gazetteer.states;
    pairs = gazetteer.words.list("two");
    nouns = gazetteer.words.list("pair-nouns");
    people = gazetteer.words.list("pair-people");
    encounters = gazetteer.words.list("encounters");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token word : descriptions.sentence().tokens()) {
      if (descriptions.isFree(word) && !Descriptions.isPartOfLonger(word)) {
        meant(descriptions, word)
            .forEach(e -> descriptions.add(word.index(), word.index(), List.of(), e));
      }
    }
  }

  private List<Entity> meant(Descriptions descriptions, Token word) {
    Several several = new Several(descriptions.discourse(), states, descriptions.sentence(), word);
    String lower = Descriptions.lower(word);
    List<String> before =
        descriptions.sentence().children(word).stream().map(Descriptions::lower).toList();
    if (people.contains(lower) && isPlain(descriptions, word, before)) {
      return new Encounter(descriptions.discourse(), encounters).before(descriptions.sentence());
    }
    if (nouns.contains(lower) || people.contains(lower)) {
      return byNoun(
          several, people.contains(lower) ? Several.Sort.PERSONS : Several.Sort.BODIES, before);
    }
    if (!ARGUMENTS.contains(word.relation())) {
      return List.of();
    }
    if (pairs.contains(lower) && before.isEmpty()) {
      return several.two(Several.Sort.BODIES);
    }
    if (!before.contains("the")) {
      return List.of();
    }
    if (ONE_OF_TWO.contains(lower)) {
      return several.ofTwo(lower.equals("former") ? 0 : 1).stream().toList();
    }
    int number = Math.max(NUMBERS.indexOf(lower), SETS.indexOf(lower)) + 2;
    return number < 2 || before.size() > 1
        ? List.of()
        : counted(several, Several.Sort.BODIES, number);
  }

  /** "The leaders": who they are nothing says. */
  private static boolean isPlain(Descriptions descriptions, Token word, List<String> before) {
    return before.equals(List.of("the"))
        && word.tag().equals("NNS")
        && descriptions.sentence().children(word).size() == 1;
  }

  /** Whom "both sides", "the five countries" or "these nations" means. */
  private List<Entity> byNoun(Several several, Several.Sort sort, List<String> before) {
    if (before.stream().anyMatch(pairs::contains)) {
      return several.two(sort);
    }
    OptionalInt number =
        before.stream().mapToInt(PluralReader::number).filter(n -> n > 1).findFirst();
    if (number.isPresent()) {
      return before.stream().anyMatch(DEFINITE::contains)
          ? counted(several, sort, number.getAsInt())
          : List.of();
    }
    return before.contains("these") ? several.listed(sort) : List.of();
  }

  private static List<Entity> counted(Several several, Several.Sort sort, int number) {
    return number == 2 ? several.two(sort) : several.listed(sort, number);
  }

  /** What the word counts, in letters or figures; 0 if it does not. */
  private static int number(String word) {
    int at = NUMBERS.indexOf(word);
    return at >= 0 ? at + 2 : word.matches("[2-9]|10") ? Integer.parseInt(word) : 0;
  }
}
