package org.chancery.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.entity.Mention.Form;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * What a pronoun may take up: the mentions of its sentence and the two before it. Near ones and
 * subjects come first; what the pronoun's own verb already takes cannot be meant, and "he" in a
 * quotation is not its speaker.
 */
final class Antecedents {
  private static final int REACH = 2;

  /** What is taken from those in a clause apart. */
  private static final int APART = 10;

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "xcomp", "csubj", "advcl", "acl", "acl:relcl");

  private static final Set<String> PLACING =
      Set.of("in", "at", "to", "from", "into", "near", "inside", "around");

  private final Discourse discourse;
  private final Quotations quotations;
  private final Encounter encounter;
  private final Answerers answerers;

  Antecedents(
      Discourse discourse, Quotations quotations, Encounter encounter, Answerers answerers) {
    this.discourse = discourse;
    this.quotations = quotations;
    this.encounter = encounter;
    this.answerers = answerers;
  }

  /**
   * The entity that most likely is meant; none if none is possible, or if a rival that nobody knows
   * may as well be meant.
   */
  List<Entity> best(Sentence sentence, Token token, Predicate<Entity> wanted, Rivals rivals) {
    List<Mention> possible = candidates(sentence, token, wanted);
    Optional<Mention> owner = Possessors.of(sentence, token, possible);
    return owner
        .or(() -> answerers.of(sentence, token, possible))
        .or(
            () ->
                possible.stream()
                    .max(
                        Comparator.comparing(
                            (Mention m) ->
                                rivals.salience().of(discourse, sentence, m)
                                    - (isInClauseApart(sentence, token, m) ? APART : 0)))
                    .filter(best -> !rivals.outweigh(sentence, token, best)))
        .flatMap(Mention::entity)
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether it stands in a clause below the one that goes on with the pronoun. */
  private boolean isInClauseApart(Sentence sentence, Token token, Mention mention) {
    return mention.sentence() == sentence.index()
        && sentence.ancestors(discourse.head(mention)).stream()
            .filter(verb -> CLAUSES.contains(verb.relation()))
            .anyMatch(verb -> !sentence.isWithin(token, verb));
  }

  private List<Mention> candidates(Sentence sentence, Token token, Predicate<Entity> wanted) {
    List<Entity> speakers = quotations.speakers(sentence, token);
    return discourse
        .before(sentence, token.index(), REACH)
        .filter(m -> m.entity().filter(wanted).isPresent())
        .filter(m -> m.entity().filter(speakers::contains).isEmpty())
        .filter(m -> !isOfSpeaker(m))
        .filter(m -> !Binding.forbids(sentence, token, m))
        .toList();
  }

  /** The place that "there" means: the last in, at, to or from which something was said to be. */
  Optional<Entity> place(Sentence sentence, Token token) {
    return discourse
        .before(sentence, token.index(), REACH)
        .filter(m -> m.entity().filter(entity -> entity.kind().isPlace()).isPresent())
        .filter(this::isPlaced)
        .findFirst()
        .flatMap(Mention::entity);
  }

  private boolean isPlaced(Mention mention) {
    return Descriptions.isAfter(PLACING, discourse.sentence(mention), discourse.head(mention));
  }

  /** Whether it is "we" or "our", which no "it" takes up. */
  private boolean isOfSpeaker(Mention mention) {
    return mention.form() == Form.PRONOUN
        && Pronouns.isOfSpeaker(Descriptions.lower(discourse.head(mention)));
  }

  /** Those named together last, who met in the sentence before, or a body of many: the rebels. */
  List<Entity> plural(Sentence sentence, Token token, Rivals rivals) {
    List<Mention> possible =
        candidates(sentence, token, entity -> true).stream()
            .sorted(
                Comparator.comparing((Mention m) -> rivals.salience().of(discourse, sentence, m))
                    .reversed())
            .toList();
    List<Entity> met = encounter.before(sentence);
    for (Mention mention : possible) {
      if (!met.isEmpty() && mention.sentence() < sentence.index()) {
        return met;
      }
      List<Entity> together = together(mention);
      List<Entity> meant =
          together.size() > 1 || !isPlural(mention) ? together : entities(List.of(mention));
      if (together.size() > 1 || isPlural(mention)) {
        return rivals.outweigh(sentence, token, mention) ? List.of() : meant;
      }
    }
    return List.of();
  }

  private boolean isPlural(Mention mention) {
    Token head = discourse.head(mention);
    boolean group = mention.entity().filter(e -> e.kind() == EntityKind.GROUP).isPresent();
    return group || head.tag().equals("NNS") || isPeople(mention, head);
  }

  /** Whether it names a people, as "Arvanians" does: not the United States. */
  private static boolean isPeople(Mention mention, Token head) {
    return head.tag().equals("NNPS")
        && mention.entity().filter(e -> !e.label().contains(head.form())).isPresent();
  }

  /** The subject that the mention is part of: A, B and C. */
  private List<Entity> together(Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    Token head = discourse.head(mention);
    Token first = head.is("conj") ? sentence.head(head).orElse(head) : head;
    if (!first.is("nsubj")) {
      return List.of();
    }
    return Stream.concat(Stream.of(first), sentence.children(first, "conj"))
        .flatMap(token -> entities(discourse.at(sentence, token)).stream())
        .distinct()
        .toList();
  }

  private static List<Entity> entities(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> m.entity().stream()).distinct().toList();
  }
}
