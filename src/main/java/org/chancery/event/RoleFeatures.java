package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * What grammar says of a mention beside a trigger: the slot it fills, its path in the tree, what
 * kind of name it is and where it stands.
 */
final class RoleFeatures {
  private static final int LONGEST_PATH = 4;

  private final Sentence sentence;
  private final Token trigger;
  private final Token top;
  private final EventType type;
  private final TreePath paths;
  private final Clause clause;
  private final List<Mention> others;
  private final Map<Mention, List<String>> slots = new HashMap<>();

  RoleFeatures(Reading reading, Sentence sentence, Token trigger, EventType type) {
    this.sentence = sentence;
    this.trigger = trigger;
    this.top = Clause.headOf(sentence, trigger);
    this.type = type;
    this.paths = new TreePath(sentence);
    this.clause = new Clause(sentence);
    this.others = reading.mentions().in(sentence);
    MentionFinder mentions = new MentionFinder(sentence, reading.mentions());
    for (Argument argument : new Grammar(sentence).arguments(trigger)) {
      for (Mention mention : mentions.meantBy(argument.token())) {
        boolean owner = mention.head() != argument.token().index();
        String slot = argument.slot().name() + (owner ? "'s" : "");
        slots.computeIfAbsent(mention, m -> new ArrayList<>()).add(slot);
      }
    }
  }

  /** The features that hold, each by its name. */
  List<String> of(Mention mention) {
    List<String> features = new ArrayList<>();
    features.add("any");
    ofType(features, "type", "");
    Token head = sentence.token(mention.head());
    addSlots(features, slots.getOrDefault(mention, List.of("none")));
    addPath(features, head);
    addPlace(features, mention, head);
    ofType(features, "kind", mention.entity().orElseThrow().kind().label());
    features.add("form=" + mention.form());
    return features;
  }

  /**
   * What the mention is and where it stands, whatever its slot: few features, for the second
   * opinion that little training data must suffice for.
   */
  List<String> circumstances(Mention mention) {
    Token head = sentence.token(mention.head());
    boolean before = head.index() < trigger.index();
    List<String> features = new ArrayList<>();
    ofType(features, "kind", mention.entity().orElseThrow().kind().label());
    ofType(features, "side", before ? "before" : "after");
    ofType(features, "preposition", clause.preposition(head).orElse("-"));
    ofType(features, "subject of all", String.valueOf(isMainSubject(mention)));
    String sort = type.sort();
    for (String plain : List.copyOf(features)) {
      features.add(plain.substring(0, plain.lastIndexOf('|') + 1) + sort);
    }
    for (String name :
        List.of(
            "form=" + mention.form(),
            "between=" + between(head),
            "distance=" + bucket(Math.abs(head.index() - trigger.index())))) {
      features.add(name);
      features.add(name + "|" + sort);
    }
    features.add("type=" + type.name());
    features.add("again=" + Math.min(others.stream().filter(mention::isOfSame).count() - 1, 2));
    features.add(
        "entities="
            + Math.min(others.stream().flatMap(o -> o.entity().stream()).distinct().count(), 5));
    return features;
  }

  private void ofType(List<String> features, String name, String value) {
    features.add(name + "=" + value + "|" + type.name());
  }

  private void addSlots(List<String> features, List<String> filled) {
    for (String slot : filled) {
      features.add("slot=" + slot + "|" + (Clause.isNoun(trigger) ? "noun" : "verb"));
      ofType(features, "slot", slot);
      features.add("slot=" + slot + "|" + type.name() + "|" + trigger.lemma());
    }
    if (filled.size() > 1) {
      ofType(features, "slots", String.join("+", filled));
    }
  }

  private void addPath(List<String> features, Token head) {
    List<String> path = TreePath.bare(paths.between(top, head));
    if (path.size() > LONGEST_PATH) {
      ofType(features, "path", "far");
      features.add("path=" + path.size());
    } else {
      String steps = String.join(" ", path);
      features.add("path=" + steps);
      ofType(features, "path", steps);
    }
    features.add("end=" + (path.isEmpty() ? "" : path.get(path.size() - 1)) + "|" + type.name());
  }

  private void addPlace(List<String> features, Mention mention, Token head) {
    boolean before = head.index() < trigger.index();
    long between = between(head);
    String side = before ? "before" : "after";
    ofType(features, "side", side);
    features.add("between=" + side + between);
    ofType(features, "between", side + between);
    features.add("distance=" + side + bucket(Math.abs(head.index() - trigger.index())));
    String preposition = clause.preposition(head).orElse("-");
    ofType(features, "preposition", preposition);
    features.add("others=" + Math.min(others.size(), 6));
    features.add("subject of all=" + isMainSubject(mention));
    ofType(features, "subject of all", String.valueOf(isMainSubject(mention)));
    features.add("trigger=" + trigger.relation() + "|" + head.relation());
  }

  /** How many mentions stand between the trigger and the word, up to four. */
  private long between(Token head) {
    return others.stream().filter(o -> isBetween(o.head(), head.index())).limit(4).count();
  }

  private boolean isBetween(int other, int head) {
    return other > Math.min(head, trigger.index()) && other < Math.max(head, trigger.index());
  }

  private static int bucket(int distance) {
    return distance > 16 ? 32 : Integer.highestOneBit(distance);
  }

  private boolean isMainSubject(Mention mention) {
    Token head = sentence.token(mention.head());
    return head.is("nsubj") && sentence.head(head).filter(Token::isRoot).isPresent();
  }
}
