package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Mention;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Says how likely each mention of a sentence plays each role in an event, from three opinions: what
 * grammar says ({@link RoleFeatures}), the neural model's arcs, and the roles that the lexicon
 * gives. Both of its logistic regressions are fitted on training documents, the second on such as
 * the neural model has not seen.
 */
final class RoleModel {
  static final String NONE = "none";
  static final List<Role> ROLES = List.of(Role.AGENT, Role.RECIPIENT, Role.PLACE);

  private static final double FLOOR = 0.01;

  private final LinearModel grammar = LinearModel.read("roles-by-grammar.tsv");
  private final LinearModel opinions = LinearModel.read("roles-by-opinions.tsv");

  /** The probability of each role for the mention; what is missing to 1 is no role. */
  Map<String, Double> probabilities(
      EventType type, List<String> grammarFeatures, Map<Role, Double> arcs, Set<Role> lexicon) {
    return opinions.probabilities(opinions(type, scores(grammarFeatures), arcs, lexicon));
  }

  private Map<String, Double> scores(List<String> features) {
    Map<String, Double> present = new HashMap<>();
    features.forEach(feature -> present.put(feature, 1.0));
    return grammar.probabilities(present);
  }

  /** The three opinions as features: log odds of each role against none. */
  static Map<String, Double> opinions(
      EventType type, Map<String, Double> grammar, Map<Role, Double> arcs, Set<Role> lexicon) {
    Map<String, Double> features = new HashMap<>();
    String sort = type.symmetric() ? "symmetric" : "directed";
    features.put("any", 1.0);
    features.put(sort, 1.0);
    for (Role role : ROLES) {
      String name = role.label();
      double byGrammar = grammar.getOrDefault(name, 0.0);
      double byArc = arcs.getOrDefault(role, 0.0);
      features.put("grammar " + name, logOdds(byGrammar));
      features.put("arc " + name, logOdds(byArc));
      features.put("both " + name, byGrammar * byArc);
      if (lexicon.contains(role)) {
        features.put("lexicon " + name, 1.0);
        features.put("lexicon " + name + " " + sort, 1.0);
      }
    }
    if (lexicon.isEmpty()) {
      features.put("lexicon silent", 1.0);
    }
    return features;
  }

  private static double logOdds(double probability) {
    double inside = Math.min(1 - FLOOR, Math.max(FLOOR, probability));
    return Math.log(inside / (1 - inside));
  }

  /** How likely the neural model's arcs lead to each role of the mention. */
  static Map<Role, Double> arcs(Optional<EventCue> cue, Sentence sentence, Mention mention) {
    Map<Role, Double> arcs = new HashMap<>();
    for (EventCue.ArgumentCue arc : cue.map(EventCue::arguments).orElse(new ArrayList<>())) {
      Token token = sentence.token(arc.token());
      if (token.index() == mention.head() || mention.span().contains(token.span())) {
        arcs.merge(Role.of(arc.role()), arc.probability(), Math::max);
      }
    }
    return arcs;
  }
}
