package org.chancery.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Reads people by their role: {@code the Israeli prime minister}, {@code the president}, {@code his
 * Egyptian counterpart}. The holder at the article's date is meant; where nobody is known to hold
 * the role, the state or organisation that the holder acts for.
 */
final class RoleReader implements DescriptionReader {
  /** Words that "and" and a second role have at most. */
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final Set<String> attaining;
  private final Set<String> past;
  private final Set<String> others;

  RoleReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.attaining = gazetteer.words.list("attaining");
    this.past = gazetteer.words.list("past");
    this.others = gazetteer.words.list("others");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token token : descriptions.free()) {
      if (!descriptions.isFree(token)) {
        continue;
      }
      if (Descriptions.lower(token).equals("counterpart")) {
        counterpart(descriptions, token);
      } else if (!Descriptions.isPartOfLonger(token)) {
        gazetteer
            .roles
            .endingAt(descriptions.sentence(), token.index())
            .ifPresent(phrase -> role(descriptions, token, phrase));
      }
    }
  }

  private void role(Descriptions descriptions, Token noun, Roles.Named phrase) {
    Optional<Owner> near = descriptions.owners().of(phrase.first(), phrase.last());
    if (isAttained(descriptions.sentence(), noun)) {
      attained(descriptions, noun)
          .ifPresent(
              person ->
                  descriptions.add(
                      phrase.first(), phrase.last(), near.map(List::of).orElse(List.of()), person));
      return;
    }
    if (isOfAnother(descriptions, phrase.first())
        || descriptions.owners().isOfPart(phrase.last())) {
      return;
    }
    Optional<Owner> owner = near.or(() -> shared(descriptions, phrase));
    Optional<Entity> entity =
        owner.isPresent()
            ? owned(descriptions, noun, phrase.role(), owner.get().entity())
            : plain(descriptions, phrase);
    entity.ifPresent(
        found ->
            descriptions.add(
                phrase.first(), phrase.last(), near.map(List::of).orElse(List.of()), found));
  }

  /** Whether the words before the role tell its holder apart: the former Arvanian president. */
  private boolean isOfAnother(Descriptions descriptions, int first) {
    int i = first - 1;
    while (i >= 0 && descriptions.owners().at(i).isPresent()) {
      i--;
    }
    String before = i < 0 ? "" : Descriptions.lower(descriptions.sentence().token(i));
    return past.contains(before) || others.contains(before);
  }

  /** The owner of two roles joined by "and": the president and prime minister of Arvania. */
  private Optional<Owner> shared(Descriptions descriptions, Roles.Named phrase) {
    Sentence sentence = descriptions.sentence();
    return IntStream.rangeClosed(phrase.last() + 2, phrase.last() + LONGEST)
        .filter(i -> i < sentence.size() && isJoint(sentence, phrase.last() + 1))
        .filter(i -> begins(sentence, i, phrase.last() + 2))
        .boxed()
        .flatMap(i -> descriptions.owners().after(i).stream())
        .findFirst()
        .or(() -> before(descriptions, phrase));
  }

  private Optional<Owner> before(Descriptions descriptions, Roles.Named phrase) {
    Sentence sentence = descriptions.sentence();
    return phrase.first() > 1 && isJoint(sentence, phrase.first() - 1)
        ? gazetteer
            .roles
            .endingAt(sentence, phrase.first() - 2)
            .flatMap(other -> descriptions.owners().before(other.first()))
        : Optional.empty();
  }

  private static boolean isJoint(Sentence sentence, int token) {
    return token < sentence.size() && sentence.token(token).form().equals("and");
  }

  /** Whether a role ends there that begins at the given word or after "the" there. */
  private boolean begins(Sentence sentence, int last, int first) {
    return gazetteer
        .roles
        .endingAt(sentence, last)
        .filter(r -> r.first() == first || r.first() == first + 1)
        .isPresent();
  }

  /** Whether somebody is said to get or have the office, who need not hold it at the date. */
  private boolean isAttained(Sentence sentence, Token noun) {
    boolean predicate = sentence.child(noun, "cop").isPresent();
    boolean complement = noun.is("xcomp") || noun.is("obl") || noun.is("obj");
    return predicate
        || complement
            && sentence.head(noun).filter(verb -> attaining.contains(verb.lemma())).isPresent();
  }

  /** The person who is said to get or have the office. */
  private static Optional<Entity> attained(Descriptions descriptions, Token noun) {
    Sentence sentence = descriptions.sentence();
    Token verb = sentence.child(noun, "cop").isPresent() ? noun : sentence.token(noun.head());
    Optional<Token> own = sentence.child(verb, "nsubj");
    boolean given = noun.is("obj");
    Optional<Token> relative =
        sentence.ancestors(verb).stream()
            .filter(up -> up.relation().equals("acl:relcl"))
            .findFirst();
    return Stream.of(
            sentence.child(verb, "obj").filter(object -> object.index() != noun.index()),
            own.filter(subject -> subject.pos() != PartOfSpeech.PRON)
                .filter(subject -> !given || subject.relation().equals("nsubj:pass")),
            sentence
                .head(verb)
                .filter(above -> !given && own.isEmpty())
                .flatMap(above -> sentence.child(above, "nsubj")),
            relative
                .or(() -> Optional.of(verb).filter(v -> v.relation().equals("acl:relcl")))
                .flatMap(sentence::head))
        .flatMap(Optional::stream)
        .flatMap(token -> descriptions.discourse().at(sentence, token).stream())
        .flatMap(mention -> mention.entity().stream())
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .findFirst();
  }

  private Optional<Entity> owned(Descriptions descriptions, Token noun, Role role, Entity owner) {
    if (descriptions.isIndefinite(noun) || role.rank().isVague()) {
      return stand(role, owner);
    }
    Sentence sentence = descriptions.sentence();
    Discourse discourse = descriptions.discourse();
    return discourse
        .holder(sentence, noun.index(), role, Optional.of(owner))
        .or(() -> holder(role, owner, discourse.date()))
        .or(() -> stand(role, owner));
  }

  private static Optional<Entity> stand(Role role, Entity owner) {
    return Optional.of(owner)
        .filter(one -> role.rank().standsForOwner() && one.kind() != EntityKind.PLACE);
  }

  private Optional<Entity> plain(Descriptions descriptions, Roles.Named phrase) {
    Role role = phrase.role();
    Token noun = new Phrase(descriptions.sentence(), phrase.first(), phrase.last()).top();
    boolean definite = List.of("the", "this").contains(descriptions.determiner(noun));
    if (!definite || role.rank().isVague() || !isWhole(descriptions.sentence(), noun, phrase)) {
      return Optional.empty();
    }
    Discourse discourse = descriptions.discourse();
    return Optional.of(noun)
        .filter(word -> Character.isUpperCase(word.form().charAt(0)))
        .flatMap(word -> discourse.publisher())
        .flatMap(own -> exactHolder(role, own, discourse.date()))
        .or(() -> discourse.holder(descriptions.sentence(), noun.index(), role, Optional.empty()));
  }

  /** Whether no noun beside it tells of what: the president of the club, the club president. */
  private static boolean isWhole(Sentence sentence, Token noun, Roles.Named phrase) {
    return sentence.children(noun).stream()
        .filter(child -> child.index() < phrase.first() || child.index() > phrase.last())
        .noneMatch(child -> child.is("compound") || isOf(sentence, child));
  }

  private static boolean isOf(Sentence sentence, Token child) {
    return child.is("nmod")
        && sentence.child(child, "case").filter(c -> c.lemma().equals("of")).isPresent();
  }

  private Optional<Entity> exactHolder(Role role, Entity owner, LocalDate date) {
    return role.rank().isOfMany()
        ? Optional.empty()
        : gazetteer.offices.holder(owner.state(), date, role::equals).map(Office::person);
  }

  private Optional<Entity> holder(Role role, Entity owner, LocalDate date) {
    boolean state = owner.kind() == EntityKind.STATE;
    if (state && role.rank().isOfMany()) {
      return Optional.empty();
    }
    Role meant = role;
    if (state && role.id().equals(Role.LEADER)) {
      String leader = gazetteer.states.leader(owner.state());
      meant = leader.isEmpty() ? role : gazetteer.roles.get(leader);
    }
    Role wanted = meant;
    return gazetteer
        .offices
        .holder(state ? owner.state() : owner.id(), date, held -> matches(wanted, held, state))
        .map(Office::person);
  }

  private static boolean matches(Role wanted, Role held, boolean state) {
    boolean foreign = wanted.rank() == Rank.FOREIGN_AFFAIRS && held.rank() == Rank.FOREIGN_AFFAIRS;
    boolean heads = !state && held.rank() == Rank.HEAD_OF_ORGANISATION;
    return held.equals(wanted)
        || foreign
        || heads && (wanted.id().equals(Role.LEADER) || wanted.id().equals("organisation-head"));
  }

  /** The holder, in the other state, of the role of the person just spoken of. */
  private void counterpart(Descriptions descriptions, Token noun) {
    Optional<Owner> owner = descriptions.owners().of(noun.index(), noun.index());
    if (owner.isEmpty()) {
      return;
    }
    Discourse discourse = descriptions.discourse();
    LocalDate date = discourse.date();
    Entity state = owner.get().entity();
    Entity found =
        discourse
            .last(descriptions.sentence(), noun.index(), e -> e.kind() == EntityKind.PERSON)
            .flatMap(
                person ->
                    discourse.people().roles(person).stream()
                        .flatMap(role -> holder(role, state, date).stream())
                        .findFirst())
            .orElse(state);
    descriptions.add(noun.index(), noun.index(), List.of(owner.get()), found);
  }
}
