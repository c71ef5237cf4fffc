package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.entity.Resolution.Resolved;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What an article has spoken of, as later words take it up. */
final class Discourse {
  /** Sentences after which a name must be said again to be meant by a noun or pronoun. */
  private static final int MEMORY = 40;

  /** Sentences in which "the government" finds its state. */
  private static final int AROUND = 2;

  private final Gazetteer gazetteer;
  private final AnnotatedText text;
  private final LocalDate date;
  private final Optional<Entity> publisher;
  private final Map<Integer, List<Mention>> mentions = new TreeMap<>();
  private final NamedPeople people;

  Discourse(Gazetteer gazetteer, Article article, AnnotatedText text) {
    this.gazetteer = gazetteer;
    this.text = text;
    this.date = article.date();
    this.people = new NamedPeople(gazetteer, date);
    this.publisher =
        gazetteer.names.of(article.source()).stream()
            .map(Naming::entity)
            .flatMap(entity -> gazetteer.states.get(entity.state()).stream())
            .findFirst();
  }

  LocalDate date() {
    return date;
  }

  /** The people whom it has named. */
  NamedPeople people() {
    return people;
  }

  /** The state whose organ publishes the article, if one does. */
  Optional<Entity> publisher() {
    return publisher;
  }

  void add(Mention mention) {
    Mention corrected = mention.as(gazetteer.corrections.merged(mention.resolution()));
    mentions.computeIfAbsent(mention.sentence(), sentence -> new ArrayList<>()).add(corrected);
  }

  /** Takes back what a longer mention takes in. */
  void removeAll(List<Mention> inside) {
    inside.forEach(mention -> mentions.get(mention.sentence()).remove(mention));
  }

  /** All that was added, in the order of the text. */
  List<Mention> mentions() {
    return mentions.values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparing(Mention::span)
                .thenComparing(m -> m.entity().map(Entity::id).orElse("")))
        .toList();
  }

  /** The resolved mentions before the given word, nearest first, as far back as may be meant. */
  Stream<Mention> before(Sentence sentence, int token) {
    return IntStream.rangeClosed(0, MEMORY)
        .mapToObj(back -> mentions.getOrDefault(sentence.index() - back, List.of()))
        .flatMap(same -> same.stream().sorted(Comparator.comparing(Mention::head).reversed()))
        .filter(m -> m.entity().isPresent())
        .filter(m -> m.sentence() < sentence.index() || m.head() < token);
  }

  /** Those of them in the sentence and so many before it. */
  Stream<Mention> before(Sentence sentence, int token, int reach) {
    return before(sentence, token).takeWhile(m -> sentence.index() - m.sentence() <= reach);
  }

  /** The mentions of the sentence that are found so far. */
  Stream<Mention> in(Sentence sentence) {
    return mentions.getOrDefault(sentence.index(), List.of()).stream();
  }

  /** The mentions whose head is the given word. */
  List<Mention> at(Sentence sentence, Token head) {
    return in(sentence).filter(m -> m.head() == head.index()).toList();
  }

  /** Whether a name stands there of which the text does not decide whom it means. */
  boolean isUndecided(Sentence sentence, Token head) {
    return at(sentence, head).stream().anyMatch(mention -> mention.entity().isEmpty());
  }

  /** The nearest entity before the word that passes. */
  Optional<Entity> last(Sentence sentence, int token, Predicate<Entity> wanted) {
    return before(sentence, token).flatMap(m -> m.entity().stream()).filter(wanted).findFirst();
  }

  /** The entity of the last sentences that is taken up most readily; else the nearest before. */
  Optional<Entity> foremost(Sentence sentence, int token, Predicate<Entity> wanted) {
    return around(sentence, token)
        .filter(m -> m.entity().filter(wanted).isPresent())
        .filter(m -> m.form() != Mention.Form.PRONOUN)
        .filter(m -> !Binding.isSubjectAbove(sentence, sentence.token(token), m))
        .max(Comparator.comparing((Mention m) -> Salience.OF_BODIES.of(this, sentence, m)))
        .flatMap(Mention::entity)
        .or(() -> last(sentence, token, wanted));
  }

  /** The nearest entity of the last sentences that passes. */
  Optional<Entity> lately(Sentence sentence, int token, Predicate<Entity> wanted) {
    return around(sentence, token).flatMap(m -> m.entity().stream()).filter(wanted).findFirst();
  }

  private Stream<Mention> around(Sentence sentence, int token) {
    return before(sentence, token, AROUND);
  }

  /** The state that the last sentences say most of; none if two are even. */
  Optional<Entity> stateSpokenOf(Sentence sentence, Token token) {
    Map<String, Integer> count = new HashMap<>();
    around(sentence, token.index())
        .map(m -> m.entity().map(Entity::state).orElse(""))
        .filter(state -> !state.isEmpty())
        .forEach(state -> count.merge(state, 1, Integer::sum));
    int most = count.values().stream().max(Integer::compare).orElse(0);
    List<String> first =
        count.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return first.size() == 1 ? gazetteer.states.get(first.get(0)) : Optional.empty();
  }

  /** The person named in the article who holds the role, for the given owner if there is one. */
  Optional<Entity> holder(Sentence sentence, int token, Role role, Optional<Entity> owner) {
    return exactHolder(sentence, token, role, owner)
        .or(() -> last(sentence, token, entity -> people.holds(entity, role, owner)))
        .or(() -> owner.flatMap(of -> people.holder(role, of)));
  }

  /** "The Secretary" is the secretary of state before it is any other minister. */
  private Optional<Entity> exactHolder(
      Sentence sentence, int token, Role role, Optional<Entity> owner) {
    return role.rank() == Rank.FOREIGN_AFFAIRS
        ? last(sentence, token, entity -> people.holdsExactly(entity, role, owner))
        : Optional.empty();
  }

  Sentence sentence(Mention mention) {
    return sentence(mention.sentence());
  }

  Sentence sentence(int index) {
    return text.sentences().get(index);
  }

  /** The word that heads the mention. */
  Token head(Mention mention) {
    return sentence(mention).token(mention.head());
  }

  /** A mention of the entity by the words of the phrase. */
  static Mention mention(Phrase phrase, int head, Mention.Form form, Entity entity) {
    return new Mention(phrase.sentence().index(), head, phrase.span(), form, new Resolved(entity));
  }
}
