package org.chancery.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Whom a word that takes up several at once can mean, from what the article named before it. */
final class Several {
  /** What such a word can mean: states and their like, or persons. */
  enum Sort {
    BODIES,
    PERSONS
  }

  /** Mentions among which "the latter" finds the two. */
  private static final int NEAR = 3;

  private static final int REACH = 2;
  private static final int FAR = 4;

  private final Discourse discourse;
  private final States states;
  private final Sentence sentence;
  private final Token word;

  Several(Discourse discourse, States states, Sentence sentence, Token word) {
    this.discourse = discourse;
    this.states = states;
    this.sentence = sentence;
    this.word = word;
  }

  /** The two that were spoken of lately; nobody if it is open which. */
  List<Entity> two(Sort sort) {
    return sort == Sort.PERSONS && !persons(REACH).isEmpty()
        ? twoPersons()
        : Stream.of(lately(), forWhom(), mostly())
            .filter(found -> found.size() == 2)
            .findFirst()
            .orElse(List.of());
  }

  private List<Entity> twoPersons() {
    return IntStream.rangeClosed(1, FAR)
        .mapToObj(this::persons)
        .filter(found -> found.size() > 1)
        .findFirst()
        .filter(found -> found.size() == 2)
        .orElse(List.of());
  }

  private List<Entity> persons(int reach) {
    return before(reach).filter(e -> e.kind() == EntityKind.PERSON).distinct().toList();
  }

  private List<Entity> lately() {
    return before(REACH).filter(Several::isSide).distinct().toList();
  }

  /** With those for whom persons act. */
  private List<Entity> forWhom() {
    return sides(REACH).distinct().toList();
  }

  /** The two of which the article has spoken most so far, if they are more than all others. */
  private List<Entity> mostly() {
    Map<Entity, Integer> counts = new LinkedHashMap<>();
    sides(Integer.MAX_VALUE).forEach(side -> counts.merge(side, 1, Integer::sum));
    List<Entity> most = new ArrayList<>(counts.keySet());
    most.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
    boolean clear =
        most.size() == 2 || most.size() > 2 && counts.get(most.get(1)) > counts.get(most.get(2));
    return clear ? most.subList(0, 2) : List.of();
  }

  private Stream<Entity> sides(int reach) {
    return before(reach)
        .map(entity -> states.actedForBy(entity).orElse(entity))
        .filter(Several::isSide);
  }

  private static boolean isSide(Entity entity) {
    return entity.kind() == EntityKind.STATE || entity.kind() == EntityKind.GROUP;
  }

  private Stream<Entity> before(int reach) {
    return mentions(reach).flatMap(mention -> mention.entity().stream());
  }

  private Stream<Mention> mentions(int reach) {
    return discourse.before(sentence, word.index(), reach);
  }

  /** The members of the last list of so many. */
  List<Entity> listed(Sort sort, int number) {
    return lists(sort, Integer.MAX_VALUE)
        .filter(list -> list.size() == number)
        .findFirst()
        .orElse(List.of());
  }

  /** The members of the list in this sentence or one of those just before it. */
  List<Entity> listed(Sort sort) {
    return lists(sort, REACH).findFirst().orElse(List.of());
  }

  /** Lists of several, the last first. */
  private Stream<List<Entity>> lists(Sort sort, int reach) {
    Predicate<Entity> fits =
        entity ->
            sort == Sort.PERSONS
                ? entity.kind() == EntityKind.PERSON
                : isSide(entity) || entity.kind() == EntityKind.ORGANISATION;
    Map<Token, Set<Entity>> lists = new LinkedHashMap<>();
    mentions(reach)
        .filter(mention -> mention.entity().filter(fits).isPresent())
        .forEach(
            mention ->
                lists
                    .computeIfAbsent(firstOfList(mention), first -> new LinkedHashSet<>())
                    .add(mention.entity().orElseThrow()));
    return lists.values().stream().filter(list -> list.size() > 1).map(Several::inOrder);
  }

  private static List<Entity> inOrder(Set<Entity> lastFirst) {
    List<Entity> members = new ArrayList<>(lastFirst);
    Collections.reverse(members);
    return members;
  }

  private Token firstOfList(Mention mention) {
    return discourse.sentence(mention).firstOfList(discourse.head(mention));
  }

  /**
   * The first or the second of the two that were named last: beside one another, or in this
   * sentence.
   */
  Optional<Entity> ofTwo(int position) {
    return Stream.of(Sort.PERSONS, Sort.BODIES)
        .map(sort -> lists(sort, 1).filter(list -> list.size() == 2).findFirst())
        .flatMap(Optional::stream)
        .findFirst()
        .or(this::lastTwo)
        .map(list -> list.get(position));
  }

  private Optional<List<Entity>> lastTwo() {
    Set<Entity> lastFirst = new LinkedHashSet<>();
    before(0).limit(NEAR).forEach(lastFirst::add);
    return lastFirst.size() == 2 ? Optional.of(inOrder(lastFirst)) : Optional.empty();
  }
}
