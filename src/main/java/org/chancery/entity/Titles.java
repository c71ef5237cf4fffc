package org.chancery.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads the title before a name: {@code US Secretary of State} before Antony Blinken. */
final class Titles {
  private static final Set<String> LINKS = Set.of("of", "to", "for", "in", "at");

  private final Roles roles;
  private final Set<String> honorifics;
  private final Set<String> male;
  private final Set<String> female;
  private final Set<String> past;
  private final Set<String> qualifiers;

  Titles(Gazetteer gazetteer) {
    roles = gazetteer.roles;
    honorifics = gazetteer.words.list("titles");
    male = gazetteer.words.list("male");
    female = gazetteer.words.list("female");
    past = gazetteer.words.list("past");
    qualifiers = gazetteer.words.list("qualifiers");
  }

  /** The title before the name; it begins at the name itself if there is none. */
  Title before(Phrase name, Owners owners) {
    Reading reading = new Reading(name, owners);
    while (reading.step()) {
      // each step takes one more part of the title
    }
    return reading.title().or(owners.after(name.last()).map(Owner::entity));
  }

  /** The title that the role at the given words is in apposition. */
  Title at(Roles.Named phrase, Sentence sentence, Owners owners) {
    Optional<Entity> owner = owners.of(phrase.first(), phrase.last()).map(Owner::entity);
    return new Title(
        Optional.of(phrase.role()),
        owner,
        Gender.UNKNOWN,
        isPast(sentence, phrase.first(), owners),
        phrase.first());
  }

  private boolean isPast(Sentence sentence, int first, Owners owners) {
    int i = first - 1;
    while (i >= 0 && (owners.at(i).isPresent() || sentence.token(i).tag().equals("POS"))) {
      i--;
    }
    return i >= 0 && past.contains(lower(sentence.token(i)));
  }

  private static String lower(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT);
    return word.length() > 2 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** Walks to the left from a name. */
  private final class Reading {
    private final Sentence sentence;
    private final Owners owners;
    private final Token name;
    private int first;
    private Optional<Role> role = Optional.empty();
    private Optional<Entity> owner = Optional.empty();
    private Gender gender = Gender.UNKNOWN;
    private boolean over;

    Reading(Phrase name, Owners owners) {
      this.sentence = name.sentence();
      this.owners = owners;
      this.name = name.top();
      this.first = name.first();
    }

    boolean step() {
      if (first == 0) {
        return false;
      }
      return role() || linked() || honorific() || owner() || qualifier();
    }

    private boolean role() {
      Optional<Roles.Named> phrase =
          owner.isEmpty() ? roles.endingAt(sentence, first - 1) : Optional.empty();
      if (phrase.filter(this::isSubjectBelow).isPresent()) {
        return false;
      }
      phrase.ifPresent(found -> take(found.role(), found.first()));
      return phrase.isPresent();
    }

    /** Whether the name is the subject of a clause about the role: the envoy Orlan sent. */
    private boolean isSubjectBelow(Roles.Named title) {
      return name.is("nsubj")
          && sentence
              .head(name)
              .filter(verb -> verb.relation().equals("acl:relcl"))
              .filter(verb -> verb.head() >= title.first() && verb.head() <= title.last())
              .isPresent();
    }

    private void take(Role found, int from) {
      for (int i = from; i < first; i++) {
        tellGender(lower(sentence.token(i)));
      }
      role = role.or(() -> Optional.of(found));
      first = from;
    }

    /** A role with its place or owner after it: President of Sudan. */
    private boolean linked() {
      Optional<Owner> named = role.isEmpty() ? owners.at(first - 1) : Optional.empty();
      int link = named.map(o -> o.phrase().first() - 1).orElse(-1);
      if (link > 0 && lower(sentence.token(link)).equals("the")) {
        link--;
      }
      if (link < 1 || !LINKS.contains(lower(sentence.token(link)))) {
        return false;
      }
      Optional<Roles.Named> phrase = roles.endingAt(sentence, link - 1);
      boolean owned = lower(sentence.token(link)).equals("of");
      phrase.ifPresent(
          found -> {
            take(found.role(), found.first());
            owner = owned ? named.map(Owner::entity) : owner;
          });
      return phrase.isPresent();
    }

    private boolean honorific() {
      String word = lower(sentence.token(first - 1));
      boolean title = honorifics.contains(word) && owner.isEmpty();
      if (title) {
        tellGender(word);
        first--;
      }
      return title;
    }

    private void tellGender(String word) {
      if (gender == Gender.UNKNOWN && male.contains(word)) {
        gender = Gender.MALE;
      } else if (gender == Gender.UNKNOWN && female.contains(word)) {
        gender = Gender.FEMALE;
      }
    }

    private boolean owner() {
      int i = first - 1;
      if (sentence.token(i).tag().equals("POS") && i > 0) {
        i--;
      }
      Optional<Owner> found = owner.isEmpty() && role.isPresent() ? owners.at(i) : Optional.empty();
      found.ifPresent(
          named -> {
            owner = Optional.of(named.entity());
            first = named.phrase().first();
          });
      return found.isPresent();
    }

    private boolean qualifier() {
      String word = lower(sentence.token(first - 1));
      boolean qualifies =
          qualifiers.contains(word)
              || word.equals("-") && first > 1 && past.contains(lower(sentence.token(first - 2)));
      if (qualifies && role.isEmpty() && owner.isEmpty() && !past.contains(word)) {
        return false;
      }
      if (qualifies) {
        over |= past.contains(word);
        first--;
      }
      return qualifies;
    }

    Title title() {
      return new Title(role, owner, gender, over, first);
    }
  }
}
