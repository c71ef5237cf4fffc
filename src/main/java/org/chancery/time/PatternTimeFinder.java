package org.chancery.time;

import static org.chancery.text.PartOfSpeech.PUNCT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * Finds times by their wording, from the tables beside this class.
 *
 * <table>
 * <caption>In an article of Friday, 7 June 2024</caption>
 * <tr><td>met on Tuesday</td><td>2024-06-04</td></tr>
 * <tr><td>will meet on Tuesday</td><td>2024-06-11</td></tr>
 * <tr><td>next week</td><td>2024-06-10/2024-06-16</td></tr>
 * <tr><td>from July 31 to August 6</td><td>2024-07-31/2024-08-06</td></tr>
 * <tr><td>earlier this month</td><td>2024-06</td></tr>
 * <tr><td>since October 7</td><td>2023-10-07/2024-06-07</td></tr>
 * </table>
 */
public final class PatternTimeFinder implements TimeFinder {
  private final Vocabulary vocabulary = Vocabulary.standard();
  private final Anchors anchors = new Anchors(vocabulary);
  private final List<Wording> wordings = Wording.load(vocabulary);
  private final Plausibility plausibility = new Plausibility(vocabulary);
  private final TenseReader tenses = new TenseReader();

  @Override
  public List<TimeExpression> find(AnnotatedText text, LocalDate published) {
    Ranges ranges = new Ranges(text.text(), published);
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      found.addAll(ranges.join(sentence, find(text, sentence, published)));
    }
    return found;
  }

  private List<TimeExpression> find(AnnotatedText text, Sentence sentence, LocalDate published) {
    List<TimeExpression> found = new ArrayList<>();
    for (Slots slots : longest(slots(text, sentence))) {
      expression(sentence, slots, published).ifPresent(found::add);
    }
    return found;
  }

  private List<Slots> slots(AnnotatedText text, Sentence sentence) {
    Set<String> present = anchors.in(sentence);
    String words = sentence.span().in(text.text());
    return wordings.stream()
        .filter(wording -> wording.mayFit(present))
        .flatMap(wording -> wording.in(words).stream())
        .toList();
  }

  /** Those that no longer one overlaps, in the order of the text. */
  private static List<Slots> longest(List<Slots> all) {
    List<Slots> chosen = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingInt(Slots::length).reversed())
        .filter(slots -> chosen.stream().noneMatch(slots::overlaps))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparingInt(Slots::start));
    return chosen;
  }

  private Optional<TimeExpression> expression(Sentence sentence, Slots slots, LocalDate published) {
    int offset = sentence.span().start();
    Span span = new Span(offset + slots.start(), offset + slots.end());
    List<Token> words =
        sentence.tokens().stream().filter(token -> span.overlaps(token.span())).toList();
    if (words.isEmpty() || !plausibility.isTime(sentence, words, slots)) {
      return Optional.empty();
    }
    Token head = head(words);
    Tense tense = tenses.tense(sentence, head);
    Optional<TimeInterval> told = slots.days(new Calendar(published, tense));
    Optional<TimeInterval> planned =
        tense == Tense.PRESENT ? slots.days(new Calendar(published, Tense.FUTURE)) : told;
    return told.map(
        days ->
            new TimeExpression(
                sentence.index(), head.index(), span, days, days, planned.orElse(days)));
  }

  /** The word that depends on one outside, a noun or number before others. */
  private static Token head(List<Token> words) {
    int first = words.get(0).index();
    int last = words.get(words.size() - 1).index();
    List<Token> tops =
        words.stream()
            .filter(word -> word.pos() != PUNCT && (word.head() < first || word.head() > last))
            .toList();
    return tops.stream()
        .filter(top -> top.pos().isNominal())
        .findFirst()
        .orElse(tops.isEmpty() ? words.get(0) : tops.get(0));
  }
}
