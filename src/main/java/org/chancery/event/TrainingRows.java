package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.Mention;
import org.chancery.text.CodePoints;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.time.TimeExpression;

/**
 * What the models of triggers and roles are fitted on: for each word of an article that may express
 * an event all that speaks for it and for each mention beside it.
 */
public final class TrainingRows {
  private static final double LOWEST_CUE = 0.05;

  /**
   * An event that an annotator marked.
   *
   * @param trigger place of the words that express it, in the article's text
   */
  public record Marked(String type, Span trigger) {}

  private final Triggers triggers;
  private final ModelFinder finder;
  private final StatusReader statuses = new StatusReader();

  public TrainingRows(Lexicon lexicon) {
    this.triggers = new Triggers(new LexiconFinder(lexicon), LOWEST_CUE);
    this.finder = new ModelFinder(lexicon, LOWEST_CUE, "");
  }

  /** The rows, in the form of JSON objects; offsets in code points. */
  public List<Map<String, Object>> of(Reading reading, List<Marked> marked) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      List<Trigger> found = new ArrayList<>(triggers.of(reading, sentence));
      Map<Trigger, List<Integer>> right = new HashMap<>();
      for (int i = 0; i < marked.size(); i++) {
        Optional<Trigger> trigger = trigger(sentence, marked.get(i), found);
        if (trigger.isPresent()) {
          right.computeIfAbsent(trigger.get(), t -> new ArrayList<>()).add(i);
        }
      }
      right.keySet().stream().filter(t -> !found.contains(t)).forEach(found::add);
      List<Sighting> sightings = finder.sightings(reading, sentence);
      EventFeatures company = new EventFeatures(reading, sentence, sightings);
      for (Trigger trigger : found) {
        Map<String, Object> row =
            row(reading, sentence, trigger, right.getOrDefault(trigger, List.of()));
        sightings.stream()
            .filter(s -> s.trigger().equals(trigger.token()) && s.type().equals(trigger.type()))
            .findFirst()
            .ifPresent(sighting -> row.put("company", company.of(sighting)));
        rows.add(row);
      }
    }
    return rows;
  }

  /** The word of the marked ones that heads them. */
  private static Optional<Token> head(Sentence sentence, Span marked) {
    List<Token> inside = sentence.tokens().stream().filter(t -> t.span().overlaps(marked)).toList();
    return inside.stream()
        .filter(t -> t.isRoot() || !inside.contains(sentence.token(t.head())))
        .findFirst();
  }

  private static Optional<Trigger> trigger(Sentence sentence, Marked event, List<Trigger> found) {
    EventType type = EventTypes.standard().of(event.type());
    return head(sentence, event.trigger())
        .map(
            token ->
                found.stream()
                    .filter(t -> t.token().equals(token) && t.type().equals(type))
                    .findFirst()
                    .orElseGet(
                        () ->
                            new Trigger(
                                token,
                                type,
                                sentence.cue(token, event.type()),
                                Optional.empty(),
                                false)));
  }

  private Map<String, Object> row(
      Reading reading, Sentence sentence, Trigger trigger, List<Integer> marked) {
    Map<String, Object> row = new LinkedHashMap<>();
    CodePoints points = CodePoints.of(reading.text().text());
    row.put("start", points.of(trigger.token().span()).start());
    row.put("lemma", trigger.token().lemma());
    row.put("type", trigger.type().name());
    row.put("marked", marked);
    row.put("cue", trigger.probability());
    row.put("features", TriggerModel.features(trigger));
    row.put("signs", statuses.signs(sentence, trigger.token(), trigger.type()));
    row.put("statuses", trigger.cue().map(EventCue::statuses).orElse(Map.of()));
    row.put("times", times(reading, sentence, trigger));
    row.put("mentions", mentions(reading, sentence, trigger));
    return row;
  }

  private static List<Map<String, Object>> times(
      Reading reading, Sentence sentence, Trigger trigger) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (TimeExpression time : EventTime.times(reading, sentence)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("time", time.interval().toString());
      row.put("ties", TimeTies.of(reading, sentence, trigger.token(), time));
      rows.add(row);
    }
    return rows;
  }

  /** The indexes of the words that the mention covers. */
  private static List<Integer> words(Sentence sentence, Mention mention) {
    return sentence.tokens().stream()
        .filter(token -> mention.span().contains(token.span()))
        .map(Token::index)
        .toList();
  }

  private static List<String> labels(Stream<Role> roles) {
    return roles.map(Role::label).toList();
  }

  private List<Map<String, Object>> mentions(Reading reading, Sentence sentence, Trigger trigger) {
    RoleFeatures grammar = new RoleFeatures(reading, sentence, trigger.token(), trigger.type());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Mention mention : finder.candidates(reading, sentence, trigger)) {
      Token head = sentence.token(mention.head());
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("entity", mention.entity().orElseThrow().id());
      row.put("grammar", grammar.of(mention));
      row.put("arcs", Opinion.arcs(trigger.cue(), sentence, mention));
      row.put("lexicon", labels(trigger.lexiconRoles(mention).stream().sorted()));
      row.put("circumstances", grammar.circumstances(mention));
      row.put("beyond", Opinion.isBeyond(sentence, trigger.token(), mention));
      row.put("doer", ModelFinder.isDoer(sentence, trigger.token(), head));
      row.put("open", labels(ModelFinder.open(sentence, trigger, head).stream()));
      row.put("form", mention.form());
      row.put("list", sentence.firstOfList(head).index());
      row.put("words", words(sentence, mention));
      rows.add(row);
    }
    return rows;
  }
}
