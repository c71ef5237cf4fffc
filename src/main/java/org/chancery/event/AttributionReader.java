package org.chancery.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds who says what a text does not say itself.
 *
 * <table>
 * <caption>Who says that Cordia accepted</caption>
 * <tr><td>Arvania says that Cordia has accepted</td><td>Arvania</td></tr>
 * <tr><td>Cordia has accepted, Orlan said</td><td>Orlan</td></tr>
 * <tr><td>According to Arvania, Cordia has accepted</td><td>Arvania</td></tr>
 * <tr><td>Arvania's claim that Cordia accepted</td><td>Arvania</td></tr>
 * </table>
 */
final class AttributionReader {
  private static final Set<String> NAMING =
      Set.of("amod", "compound", "nmod", "nmod:poss", "appos", "flat");

  private static final Set<String> CONTRAST = Set.of("while", "whereas");

  /** Verbs whose object is who hears it: "…, Orlan told reporters". */
  private static final Set<String> TELLING = Set.of("tell", "inform", "assure");

  private final Set<String> verbs = words("verb");
  private final Set<String> nouns = words("noun");
  private final Set<String> prepositions = words("preposition");

  private static Set<String> words(String sort) {
    return Knowledge.rows("lexicon/attribution.tsv").stream()
        .filter(row -> row.cell(0).equals(sort))
        .flatMap(row -> Arrays.stream(row.words(1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Who is said to say that the event happened; empty if the text says so itself. */
  Optional<Mention> read(Reading reading, Sentence sentence, Token trigger) {
    return sayer(sentence, trigger)
        .flatMap(sayer -> mention(reading, sentence, sayer))
        .or(() -> speakerOfQuotation(reading, sentence));
  }

  /**
   * Whether the word only says what happened: "<b>Orlan</b> said that Cordia would accept",
   * "according to <b>Orlan</b>". Whoever speaks of himself, of an unknown pronoun or of the event
   * itself may well take part: "Orlan said he would go", "Orlan said the talks failed".
   */
  boolean isOnlySayer(Reading reading, Sentence sentence, Token trigger, Token word) {
    return sayer(sentence, trigger).filter(word::equals).isPresent()
        && (isNamedSource(sentence, word)
            || toldOf(sentence, trigger)
                .filter(
                    subject -> !isPronoun(subject) || isAnother(reading, sentence, subject, word))
                .isPresent());
  }

  /** Whether the two words are known to mean different ones. */
  private boolean isAnother(Reading reading, Sentence sentence, Token one, Token other) {
    Optional<Entity> first = mention(reading, sentence, one).flatMap(Mention::entity);
    Optional<Entity> second = mention(reading, sentence, other).flatMap(Mention::entity);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  /** The subject of the trigger's clause, if it is not the trigger and nobody's by a pronoun. */
  private static Optional<Token> toldOf(Sentence sentence, Token trigger) {
    Clause clause = new Clause(sentence);
    return sentence.upwards(Clause.headOf(sentence, trigger)).stream()
        .filter(clause::isPredicate)
        .findFirst()
        .flatMap(predicate -> sentence.child(predicate, "nsubj"))
        .filter(subject -> !sentence.isWithin(trigger, subject))
        .filter(
            subject ->
                sentence.children(subject, "nmod:poss").noneMatch(AttributionReader::isPronoun));
  }

  private static boolean isPronoun(Token word) {
    return word.pos() == PartOfSpeech.PRON;
  }

  /** The word for who says it: the nearest on the way to the root. */
  private Optional<Token> sayer(Sentence sentence, Token trigger) {
    for (Token word : sentence.upwards(trigger)) {
      Optional<Token> sayer = sayersAt(sentence, word, trigger).findFirst();
      if (sayer.isPresent() || isRetort(sentence, word) || standsApart(sentence, word)) {
        return sayer;
      }
    }
    return Optional.empty();
  }

  /**
   * "Arvania says that Belmora attacked, but Belmora denies it": the latter Arvania does not say.
   */
  private boolean isRetort(Sentence sentence, Token word) {
    return word.is("conj")
        && verbs.contains(word.lemma())
        && sentence.child(word, "nsubj").isPresent()
        && sentence.children(word, "cc").anyMatch(cc -> cc.lemma().equals("but"));
  }

  /**
   * Whether who says the words above the clause no longer says it: "Arvania said that it would
   * stay; <b>Belmora left</b>" or ", while <b>Belmora left</b>".
   */
  private static boolean standsApart(Sentence sentence, Token word) {
    if (sentence.child(word, "nsubj").isEmpty()) {
      return false;
    }
    boolean contrasting =
        word.is("advcl")
            && sentence.children(word, "mark").anyMatch(mark -> CONTRAST.contains(mark.lemma()));
    String before = signBefore(sentence, word);
    return before.equals(";") || contrasting && before.equals(",");
  }

  /** The word or sign that the clause of the word follows. */
  private static String signBefore(Sentence sentence, Token word) {
    return sentence.subtree(word).stream()
        .filter(token -> !token.is("punct"))
        .findFirst()
        .filter(first -> first.index() > 0)
        .map(first -> sentence.token(first.index() - 1).form())
        .orElse("");
  }

  private Stream<Token> sayersAt(Sentence sentence, Token word, Token trigger) {
    return Stream.of(
            namedSource(sentence, word),
            insertedSayer(sentence, word, trigger),
            aboveSayer(sentence, word))
        .flatMap(Optional::stream);
  }

  /** "According to Arvania". */
  private Optional<Token> namedSource(Sentence sentence, Token word) {
    return sentence.children(word).stream()
        .filter(source -> source.is("obl") || source.is("nmod"))
        .filter(source -> isNamedSource(sentence, source))
        .findFirst();
  }

  private boolean isNamedSource(Sentence sentence, Token source) {
    return sentence
        .children(source, "case")
        .anyMatch(word -> prepositions.contains(word.form().toLowerCase(Locale.ROOT)));
  }

  /** "…, Orlan said", not "…; Orlan recalls its envoy", which tells something of its own. */
  private Optional<Token> insertedSayer(Sentence sentence, Token word, Token trigger) {
    return sentence
        .children(word, "parataxis")
        .filter(verb -> verbs.contains(verb.lemma()))
        .filter(verb -> TELLING.contains(verb.lemma()) || sentence.child(verb, "obj").isEmpty())
        .filter(verb -> sentence.child(verb, "ccomp").isEmpty())
        .filter(verb -> !sentence.isWithin(trigger, verb))
        .filter(verb -> !signBefore(sentence, verb).equals(";"))
        .findFirst()
        .flatMap(verb -> subject(sentence, verb));
  }

  /** The subject of a verb, or the possessor of a noun, whose content the word is. */
  private Optional<Token> aboveSayer(Sentence sentence, Token word) {
    if (word.isRoot()) {
      return Optional.empty();
    }
    Token head = sentence.token(word.head());
    if (word.is("ccomp") && verbs.contains(head.lemma())) {
      return subject(sentence, head);
    }
    boolean content = word.is("acl") || word.is("ccomp");
    return content && nouns.contains(head.lemma())
        ? sentence.child(head, "nmod:poss")
        : Optional.empty();
  }

  private static Optional<Token> subject(Sentence sentence, Token verb) {
    return new Subjects(sentence)
        .of(verb)
        .map(Argument::token)
        .filter(subject -> !subject.relation().equals("nsubj:pass"));
  }

  /**
   * The mention that the word heads, or else one that names it: Orlan of "the Arvanian daily
   * Orlan", Arvania of "Arvanian officials".
   */
  private static Optional<Mention> mention(Reading reading, Sentence sentence, Token word) {
    return reading
        .mentions()
        .at(sentence, word)
        .or(() -> nameAfter(reading, sentence, word))
        .or(
            () ->
                sentence.children(word).stream()
                    .filter(child -> NAMING.contains(child.relation()))
                    .flatMap(child -> reading.mentions().at(sentence, child).stream())
                    .findFirst());
  }

  private static Optional<Mention> nameAfter(Reading reading, Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return next == sentence.size()
        ? Optional.empty()
        : reading.mentions().in(sentence).stream()
            .filter(m -> m.span().start() == sentence.token(next).span().start())
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .findFirst();
  }

  /** A sentence that is one quotation continues that of the sentence before. */
  private Optional<Mention> speakerOfQuotation(Reading reading, Sentence sentence) {
    return isQuotation(reading, sentence)
        ? reading.text().before(sentence).flatMap(before -> lastSpeaker(reading, before))
        : Optional.empty();
  }

  private Optional<Mention> lastSpeaker(Reading reading, Sentence before) {
    return before.tokens().stream()
        .filter(verb -> verbs.contains(verb.lemma()))
        .flatMap(verb -> before.child(verb, "nsubj").stream())
        .flatMap(subject -> mention(reading, before, subject).stream())
        .reduce((first, last) -> last);
  }

  private static boolean isQuotation(Reading reading, Sentence sentence) {
    String text = sentence.span().in(reading.text().text());
    return text.matches("(?s)[“\"].*[”\"]\\W*");
  }
}
