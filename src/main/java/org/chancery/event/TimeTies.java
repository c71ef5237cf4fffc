package org.chancery.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.time.TimeExpression;

/** What ties a time to an event of its sentence, or keeps it apart, as features. */
final class TimeTies {
  private static final int FAR = 6;
  private static final double LIKELY = 0.3;
  private static final List<String> AS_EARLY_AS = List.of("advmod", "obl:as");

  private final Sentence sentence;
  private final Token trigger;
  private final Token time;
  private final Map<String, Double> features = new LinkedHashMap<>();

  private TimeTies(Sentence sentence, Token trigger, Token time) {
    this.sentence = sentence;
    this.trigger = Clause.headOf(sentence, trigger);
    this.time = time;
  }

  static Map<String, Double> of(
      Reading reading, Sentence sentence, Token trigger, TimeExpression expression) {
    TimeTies ties = new TimeTies(sentence, trigger, sentence.token(expression.head()));
    ties.path();
    ties.order();
    ties.rivals(EventTime.times(reading, sentence), expression);
    ties.wording(expression.span().in(reading.text().text()));
    return ties.features;
  }

  /** Whether the time is tied to who reports the event: "On Friday Orlan said that …". */
  static boolean isBeyondReport(Sentence sentence, Token trigger, TimeExpression expression) {
    return new TreePath(sentence)
        .between(trigger, sentence.token(expression.head()))
        .contains("ccomp^");
  }

  /**
   * Whether the clause of the event says what happened then, wherever the parser hangs it: "on
   * Friday, when Orlan fell".
   */
  static boolean isWhatHappenedThen(Sentence sentence, Token trigger, TimeExpression expression) {
    return sentence
        .children(Clause.headOf(sentence, trigger), "advmod")
        .filter(word -> word.form().equalsIgnoreCase("when"))
        .anyMatch(when -> isRightBehind(sentence, when, expression));
  }

  private static boolean isRightBehind(Sentence sentence, Token word, TimeExpression expression) {
    return sentence.tokens().subList(0, word.index()).stream()
        .filter(before -> !before.form().equals(","))
        .reduce((first, second) -> second)
        .filter(before -> expression.span().contains(before.span()))
        .isPresent();
  }

  /**
   * Whether the time stands in a clause below the event that tells another one: "on a visit to
   * Arvania, where he <b>meets Orlan on Friday</b>".
   */
  static boolean isOfEventBelow(Sentence sentence, Token trigger, TimeExpression expression) {
    Token event = Clause.headOf(sentence, trigger);
    return sentence.ancestors(sentence.token(expression.head())).stream()
        .takeWhile(word -> !word.equals(event))
        .filter(word -> sentence.isWithin(word, event))
        .filter(word -> sentence.child(word, "nsubj").isPresent())
        .anyMatch(word -> sentence.tellsEvent(word, LIKELY));
  }

  /**
   * Whether the time stands in a clause of what will be, and the event's verb tells what was:
   * "arrived and <b>will leave on Friday</b>".
   */
  static boolean isOfFuture(Sentence sentence, Token trigger, TimeExpression expression) {
    return ClauseForm.isPredicate(sentence, trigger)
        && ClauseForm.of(sentence, trigger).isPast()
        && sentence.ancestors(sentence.token(expression.head())).stream()
            .filter(word -> ClauseForm.isPredicate(sentence, word))
            .findFirst()
            .filter(verb -> ClauseForm.of(sentence, verb) == ClauseForm.FUTURE)
            .isPresent();
  }

  private void add(String feature) {
    features.put(feature, 1.0);
  }

  /** The way through the tree. */
  private void path() {
    List<String> steps = straight(TreePath.bare(new TreePath(sentence).between(trigger, time)));
    String word = Clause.isVerbal(trigger) ? "verb " : "noun ";
    add("any");
    add("path " + word + String.join(" ", steps));
    add("steps " + Math.min(FAR, steps.size()));
    add("tied by " + word + (steps.isEmpty() ? "nothing" : steps.get(steps.size() - 1)));
    long clauses =
        steps.stream()
            .filter(step -> step.matches("(ccomp|parataxis|advcl|acl|acl:relcl|xcomp).*"))
            .count();
    add("clauses between " + Math.min(3, clauses));
    add(word + "first step " + (steps.isEmpty() ? "none" : steps.get(0)));
  }

  /** "As early as November" is tied as "in November" is. */
  private static List<String> straight(List<String> steps) {
    int end = steps.size() - AS_EARLY_AS.size();
    return end < 0 || !steps.subList(end, steps.size()).equals(AS_EARLY_AS)
        ? steps
        : Stream.concat(steps.subList(0, end).stream(), Stream.of("obl:in")).toList();
  }

  /** How far away, on which side, and what stands between. */
  private void order() {
    boolean after = time.index() > trigger.index();
    String side = after ? "after" : "before";
    List<Token> between = between();
    long verbs = between.stream().filter(word -> word.pos() == PartOfSpeech.VERB).count();
    boolean comma = between.stream().anyMatch(word -> word.form().equals(","));
    add(side);
    add(side + " distance " + Math.min(FAR, between.size() / 3));
    add(side + " verbs between " + Math.min(3, verbs));
    add(side + (comma ? " beyond a comma" : " in one phrase"));
  }

  /**
   * The words between; not those of the event's own phrase, however long, if the time is none of
   * them: "the <b>talks</b> between Arvania, Belmora and Corvia will begin in <b>June</b>".
   */
  private List<Token> between() {
    int first = Math.min(time.index(), trigger.index()) + 1;
    int last = Math.max(time.index(), trigger.index());
    boolean inPhrase = sentence.isWithin(time, trigger);
    return sentence.tokens().subList(Math.min(first, last), last).stream()
        .filter(word -> inPhrase || !sentence.isWithin(word, trigger))
        .toList();
  }

  /** Whether another time or another word that may express an event stands nearer. */
  private void rivals(List<TimeExpression> times, TimeExpression expression) {
    int distance = distance(trigger.index());
    boolean nearerTime =
        times.stream()
            .anyMatch(
                other ->
                    !other.equals(expression)
                        && Math.abs(other.head() - trigger.index()) < distance);
    boolean nearerEvent =
        sentence.cues().stream()
            .anyMatch(cue -> cue.probability() > LIKELY && distance(cue.token()) < distance);
    add(times.size() == 1 ? "only time" : nearerTime ? "nearer time" : "nearest time");
    add(nearerEvent ? "nearer event" : "nearest event");
  }

  private int distance(int word) {
    return Math.abs(time.index() - word);
  }

  private void wording(String words) {
    String plain = words.toLowerCase(Locale.ROOT);
    sentence
        .children(time, "case")
        .findFirst()
        .ifPresent(preposition -> add("preposition " + preposition.lemma()));
    if (plain.startsWith("for ") || plain.startsWith("over ")) {
      add("duration");
    }
    add(plain.matches(".*\\d{4}.*") ? "with year" : "without year");
    add(plain.matches("\\d{4}") ? "bare year" : "day or other");
  }
}
