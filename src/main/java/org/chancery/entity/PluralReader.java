package org.chancery.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads nouns that take up several at once: {@code the two leaders}, {@code both sides}, and of
 * what was listed before {@code the five nations}, {@code these countries}.
 */
final class PluralReader implements DescriptionReader {
  private static final int REACH = 2;
  private static final int FAR = 4;
  private static final List<String> NUMBERS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final Set<String> pairs;
  private final Set<String> nouns;
  private final Set<String> people;

  PluralReader(Words words) {
    pairs = words.list("two");
    nouns = words.list("pair-nouns");
    people = words.list("pair-people");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token noun : descriptions.free()) {
      String word = Descriptions.lower(noun);
      if (nouns.contains(word) || people.contains(word)) {
        meant(descriptions, noun, people.contains(word))
            .forEach(e -> descriptions.add(noun.index(), noun.index(), List.of(), e));
      }
    }
  }

  private List<Entity> meant(Descriptions descriptions, Token noun, boolean people) {
    List<String> before =
        descriptions.sentence().children(noun).stream().map(Descriptions::lower).toList();
    if (before.stream().anyMatch(pairs::contains)) {
      return pair(descriptions, noun, people);
    }
    OptionalInt number =
        before.stream().mapToInt(PluralReader::number).filter(n -> n > 2).findFirst();
    if (number.isPresent()) {
      boolean taken = before.contains("the") || before.contains("these") || before.contains("all");
      return taken
          ? listed(descriptions, noun, people, Integer.MAX_VALUE, size -> size == number.getAsInt())
          : List.of();
    }
    return before.contains("these")
        ? listed(descriptions, noun, people, REACH, size -> size > 1)
        : List.of();
  }

  /** Three or more, in words or figures; 0 if the word is no such number. */
  private static int number(String word) {
    int at = NUMBERS.indexOf(word);
    return at >= 0 ? at + 3 : word.matches("[3-9]|10") ? Integer.parseInt(word) : 0;
  }

  /** The members of the last list of such a size. */
  private static List<Entity> listed(
      Descriptions descriptions, Token noun, boolean people, int reach, IntPredicate size) {
    Discourse discourse = descriptions.discourse();
    int sentence = descriptions.sentence().index();
    Map<Token, Set<Entity>> lists = new LinkedHashMap<>();
    discourse
        .before(descriptions.sentence(), noun.index())
        .takeWhile(mention -> sentence - mention.sentence() <= reach)
        .filter(mention -> isMember(mention.entity().orElseThrow(), people))
        .forEach(
            mention ->
                lists
                    .computeIfAbsent(head(discourse, mention), list -> new LinkedHashSet<>())
                    .add(mention.entity().orElseThrow()));
    return lists.values().stream()
        .filter(list -> list.size() > 1 && size.test(list.size()))
        .findFirst()
        .map(List::copyOf)
        .orElse(List.of());
  }

  private static boolean isMember(Entity entity, boolean people) {
    return people
        ? entity.kind() == EntityKind.PERSON
        : entity.kind() == EntityKind.STATE
            || entity.kind() == EntityKind.ORGANISATION
            || entity.kind() == EntityKind.GROUP;
  }

  /** The first member of the list that the mention belongs to. */
  private static Token head(Discourse discourse, Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    Token word = discourse.head(mention);
    while (word.is("conj")) {
      word = sentence.token(word.head());
    }
    return word;
  }

  /** The only two that were spoken of lately; nobody if there were more. */
  private static List<Entity> pair(Descriptions descriptions, Token noun, boolean people) {
    if (people && !persons(descriptions, noun, REACH).isEmpty()) {
      return IntStream.rangeClosed(1, FAR)
          .mapToObj(reach -> persons(descriptions, noun, reach))
          .filter(found -> found.size() > 1)
          .findFirst()
          .filter(found -> found.size() == 2)
          .orElse(List.of());
    }
    List<Entity> bodies =
        lately(
            descriptions,
            noun,
            REACH,
            e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.GROUP);
    return bodies.size() == 2 ? bodies : List.of();
  }

  private static List<Entity> persons(Descriptions descriptions, Token noun, int reach) {
    return lately(descriptions, noun, reach, e -> e.kind() == EntityKind.PERSON);
  }

  private static List<Entity> lately(
      Descriptions descriptions, Token noun, int reach, Predicate<Entity> wanted) {
    int sentence = descriptions.sentence().index();
    return descriptions
        .discourse()
        .before(descriptions.sentence(), noun.index())
        .takeWhile(mention -> sentence - mention.sentence() <= reach)
        .flatMap(mention -> mention.entity().stream())
        .filter(wanted)
        .distinct()
        .toList();
  }
}
