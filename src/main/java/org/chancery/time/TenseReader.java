package org.chancery.time;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads from the tree whether what a time belongs to is past or to come: {@code tense.tsv}. */
final class TenseReader {
  private final Set<String> futureWords = words(Tense.FUTURE, "above");
  private final Set<String> futurePrepositions = words(Tense.FUTURE, "before");
  private final Set<String> pastPrepositions = words(Tense.PAST, "before");

  private static Set<String> words(Tense tense, String place) {
    return Vocabulary.rows("tense.tsv", 3).stream()
        .filter(row -> row[0].equalsIgnoreCase(tense.name()) && row[1].equals(place))
        .flatMap(row -> Arrays.stream(row[2].split("\\|")))
        .collect(toSet());
  }

  /** The tense of what the time headed by the given word belongs to. */
  Tense tense(Sentence sentence, Token head) {
    return sentence.upwards(head).stream()
        .map(word -> toldBy(sentence, word, word.equals(head)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Tense.PRESENT);
  }

  /** What the word itself, on the way to the root, tells; the first that tells anything decides. */
  private Optional<Tense> toldBy(Sentence sentence, Token word, boolean isTime) {
    if (hasPreposition(sentence, word, pastPrepositions)) {
      return Optional.of(Tense.PAST);
    }
    boolean byThen = isTime && hasPreposition(sentence, word, futurePrepositions);
    if (isFutureWord(sentence, word) || byThen) {
      return Optional.of(Tense.FUTURE);
    }
    return isPredicate(sentence, word) ? ofPredicate(sentence, word) : Optional.empty();
  }

  private static boolean hasPreposition(Sentence sentence, Token word, Set<String> prepositions) {
    return sentence.children(word).stream()
        .filter(child -> child.is("case") || child.is("mark"))
        .anyMatch(child -> prepositions.contains(child.lemma()));
  }

  private boolean isFutureWord(Sentence sentence, Token word) {
    return Stream.concat(Stream.of(word), sentence.children(word, "amod"))
        .anyMatch(each -> futureWords.contains(each.lemma()));
  }

  private static boolean isPredicate(Sentence sentence, Token word) {
    return word.pos() == PartOfSpeech.VERB
        || word.pos() == PartOfSpeech.AUX
        || sentence.child(word, "cop").isPresent();
  }

  private static Optional<Tense> ofPredicate(Sentence sentence, Token verb) {
    List<String> tags =
        Stream.concat(
                Stream.of(verb), sentence.children(verb).stream().filter(TenseReader::isAuxiliary))
            .map(Token::tag)
            .toList();
    if (tags.contains("MD") || isDue(sentence, verb)) {
      return Optional.of(Tense.FUTURE);
    }
    if (isUnderWay(sentence, verb, tags)) {
      return Optional.of(Tense.FUTURE);
    }
    if (tags.contains("VBD") || tags.contains("VBN")) {
      return Optional.of(Tense.PAST);
    }
    if (tags.contains("VBZ") || tags.contains("VBP")) {
      return Optional.of(Tense.PRESENT);
    }
    return isIntended(sentence, verb) ? Optional.of(Tense.FUTURE) : Optional.empty();
  }

  /** "Is meeting", "are being held on Friday", not "has been meeting". */
  private static boolean isUnderWay(Sentence sentence, Token verb, List<String> tags) {
    return tags.contains("VBG")
        && (tags.contains("VBZ") || tags.contains("VBP"))
        && sentence.children(verb, "aux").noneMatch(child -> child.lemma().equals("have"));
  }

  /** "Were to meet on Friday", "is due to meet", "expected to be signed". */
  private static boolean isDue(Sentence sentence, Token verb) {
    boolean toBeDone = verb.tag().equals("VBN") && hasTo(sentence, verb);
    return (verb.tag().equals("VB") || toBeDone)
        && sentence.children(verb).stream()
            .filter(TenseReader::isAuxiliary)
            .anyMatch(child -> child.lemma().equals("be"))
        && sentence.children(verb, "aux").noneMatch(child -> child.lemma().equals("have"));
  }

  private static boolean hasTo(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  private static boolean isAuxiliary(Token child) {
    return child.is("aux") || child.is("cop");
  }

  /** An infinitive that another word has as its content: "agreed to meet on Friday". */
  private static boolean isIntended(Sentence sentence, Token verb) {
    return (verb.is("xcomp") || verb.is("acl")) && hasTo(sentence, verb);
  }
}
