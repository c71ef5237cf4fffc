package org.chancery.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells names from what only looks like one: parts of longer names, nouns, models of machines. */
final class WholeNames {
  /** Words from the bracket to the seat of a deputy. */
  private static final int SEAT = 3;

  private final NameIndex names;
  private final Agencies agencies;
  private final Set<String> nouns;
  private final Set<String> directions;
  private final Set<String> general;

  WholeNames(Gazetteer gazetteer) {
    names = gazetteer.names;
    agencies = gazetteer.agencies;
    nouns = gazetteer.words.list("organisation-nouns");
    general = gazetteer.words.list("general");
    directions = gazetteer.words.list("directions");
  }

  /**
   * Whether what names an organisation is part of the name of another: the Democrats of Christian
   * Democrats, the Congress of the Spanish Congress, the Security Council of Russia's.
   */
  boolean isCut(NamePhrase name) {
    Phrase phrase = name.phrase();
    List<Naming> organisations =
        name.namings().stream().filter(n -> n.entity().kind() == EntityKind.ORGANISATION).toList();
    if (organisations.isEmpty() || Spelling.isAcronym(phrase.words())) {
      return false;
    }
    if (phrase.size() > 1) {
      return isOfAnother(phrase, organisations);
    }
    if (phrase.first() == 0) {
      return false;
    }
    Token before = phrase.sentence().token(phrase.first() - 1);
    boolean attached =
        before.head() == phrase.first() && Character.isUpperCase(before.form().charAt(0));
    return attached && names.of(before.form()).isEmpty()
        ? isMidSentence(before)
        : isForeign(before, organisations);
  }

  /** Whether it is an organ of a state beside it that none of the organisations is of. */
  private boolean isOfAnother(Phrase phrase, List<Naming> organisations) {
    if (phrase.top().is("compound") || !agencies.isOrgan(phrase.words())) {
      return false;
    }
    Set<String> states = owners(phrase);
    return !states.isEmpty()
        && organisations.stream().map(n -> n.entity().state()).noneMatch(states::contains);
  }

  /** The states before or after it: "Arvania's Supreme", "of Arvania". */
  private Set<String> owners(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int before = phrase.first() - 1;
    while (before >= 0 && isPassed(sentence.token(before))) {
      before--;
    }
    if (before >= 0 && !states(sentence.token(before)).isEmpty()) {
      return states(sentence.token(before));
    }
    int after = phrase.last() + 2;
    return after < sentence.size() && sentence.token(after - 1).form().equals("of")
        ? states(sentence.token(after))
        : Set.of();
  }

  private boolean isPassed(Token token) {
    return token.tag().equals("POS")
        || states(token).isEmpty()
            && (token.pos() == PartOfSpeech.ADJ
                || general.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private Set<String> states(Token token) {
    return names.of(token.form()).stream()
        .filter(n -> n.entity().kind() == EntityKind.STATE && n.fits(token.form()))
        .map(n -> n.entity().state())
        .collect(Collectors.toSet());
  }

  private static boolean isMidSentence(Token token) {
    return token.index() > 0 && (token.is("compound") || token.is("amod"));
  }

  /** Whether the word is a nationality that none of the organisations has. */
  private boolean isForeign(Token before, List<Naming> organisations) {
    List<String> states =
        names.of(before.form()).stream()
            .filter(n -> n.use() == Naming.Use.NATIONALITY && n.fits(before.form()))
            .map(n -> n.entity().state())
            .toList();
    return !states.isEmpty()
        && organisations.stream()
            .map(n -> n.entity().state())
            .noneMatch(state -> state.isEmpty() || states.contains(state));
  }

  /**
   * Whether a name that nobody knows is a noun ("the Council"), a direction ("the North"), a model
   * ("C751A"), the party and seat of a deputy ("D-NJ"), no noun at all or cut short.
   */
  boolean isNoName(NamePhrase name) {
    Phrase phrase = name.phrase();
    Sentence sentence = phrase.sentence();
    String last = sentence.token(phrase.last()).form();
    boolean noun = nouns.contains(last.toLowerCase(Locale.ROOT)) && isGeneral(phrase);
    boolean direction = phrase.size() == 1 && directions.contains(last.toLowerCase(Locale.ROOT));
    if (direction || !hasNoun(phrase) || isOfDeputy(phrase)) {
      return true;
    }
    boolean model = last.chars().anyMatch(Character::isDigit);
    boolean initials = phrase.size() == 1 && last.length() < 3;
    return name.is(NameKind.ORGANISATION) && (noun || model || initials || isOffice(phrase));
  }

  /** Whether it stands in brackets that begin with the letter of a party: (D-NJ), (R., Texas). */
  private static boolean isOfDeputy(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int open = phrase.first() - 1;
    while (open > 0 && phrase.first() - open < SEAT && !sentence.token(open).form().equals("(")) {
      open--;
    }
    return open >= 0
        && open + 2 < sentence.size()
        && sentence.token(open).form().equals("(")
        && sentence.token(open + 1).form().matches("\\p{Lu}\\.?")
        && sentence.token(open + 2).form().matches("[-–—,]");
  }

  /** Whether any state may have a body of the words before the last: Supreme Court, Council. */
  private boolean isGeneral(Phrase phrase) {
    return phrase.tokens().subList(0, phrase.size() - 1).stream()
        .allMatch(token -> general.contains(token.form().toLowerCase(Locale.ROOT)));
  }

  private static boolean hasNoun(Phrase phrase) {
    return phrase.tokens().stream()
        .map(Token::pos)
        .anyMatch(pos -> pos.isNominal() || pos == PartOfSpeech.X || pos == PartOfSpeech.ADJ);
  }

  /** Whether it is the end of an office: the State of Minister of State for Trade. */
  private static boolean isOffice(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    return phrase.first() > 0
        && sentence.token(phrase.first()).form().equals("State")
        && sentence.token(phrase.first() - 1).form().equals("of");
  }
}
