package org.chancery.entity;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chancery.text.Token;

/** Reads nouns that take up two at once: {@code the two leaders}, {@code both sides}. */
final class PluralReader implements DescriptionReader {
  private static final int REACH = 2;
  private static final int FAR = 4;

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
      if ((nouns.contains(word) || people.contains(word)) && isPair(descriptions, noun)) {
        List<Entity> meant = meant(descriptions, noun, people.contains(word));
        meant.forEach(e -> descriptions.add(noun.index(), noun.index(), List.of(), e));
      }
    }
  }

  private boolean isPair(Descriptions descriptions, Token noun) {
    return descriptions.sentence().children(noun).stream()
        .anyMatch(child -> pairs.contains(Descriptions.lower(child)));
  }

  /** The only two that were spoken of lately; nobody if there were more. */
  private static List<Entity> meant(Descriptions descriptions, Token noun, boolean people) {
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
