package org.chancery.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how likely each mention of a sentence plays each role in an event, from three opinions: what
 * grammar says ({@link RoleFeatures}), the neural model's arcs, and the roles that the lexicon
 * gives. Each counts by itself and beside what it says of the rivals. The regression over grammar
 * and the small network over the opinions are fitted on training documents, the second on such as
 * the neural model has not seen.
 */
final class RoleModel {
  static final List<Role> ROLES = List.of(Role.AGENT, Role.RECIPIENT, Role.PLACE);

  private final LinearModel grammar = LinearModel.read("roles-by-grammar.tsv");
  private final Network opinions = Network.read("roles-by-opinions.tsv");

  /** The probability of each role by grammar alone. */
  Map<String, Double> byGrammar(List<String> grammarFeatures) {
    Map<String, Double> present = new HashMap<>();
    grammarFeatures.forEach(feature -> present.put(feature, 1.0));
    return grammar.probabilities(present);
  }

  /** The probability of each role for the mention; what is missing to 1 is no role. */
  Map<String, Double> probabilities(EventType type, Opinion opinion, List<Opinion> all) {
    List<Opinion> rivals = all.stream().filter(opinion::isOfOther).toList();
    return opinions.probabilities(features(type, opinion, rivals));
  }

  private static Map<String, Double> features(
      EventType type, Opinion opinion, List<Opinion> rivals) {
    Map<String, Double> features = new HashMap<>();
    String sort = type.sort();
    features.put("any", 1.0);
    opinion.circumstances().forEach(feature -> features.put(feature, 1.0));
    features.put(sort, 1.0);
    for (Role role : ROLES) {
      String name = role.label();
      double byGrammar = opinion.grammar().getOrDefault(name, 0.0);
      double byArcs = opinion.arcs().getOrDefault(name, 0.0);
      double otherByGrammar = highest(rivals.stream().map(Opinion::grammar).toList(), name);
      double otherByArcs = highest(rivals.stream().map(Opinion::arcs).toList(), name);
      compare("grammar", name, sort, byGrammar, otherByGrammar, features);
      compare("arcs", name, sort, byArcs, otherByArcs, features);
      features.put("both " + name, byGrammar * byArcs);
      lexicon(role, sort, opinion, rivals, features);
    }
    if (opinion.lexicon().isEmpty()) {
      features.put("lexicon silent", 1.0);
    }
    if (opinion.beyond()) {
      features.put("beyond", 1.0);
    }
    return features;
  }

  private static double highest(List<Map<String, Double>> rivals, String role) {
    return rivals.stream().mapToDouble(o -> o.getOrDefault(role, 0.0)).max().orElse(0);
  }

  private static void compare(
      String who, String role, String sort, double own, double other, Map<String, Double> into) {
    into.put(who + " " + role, LinearModel.logOdds(own));
    into.put(who + " " + role + " " + sort, LinearModel.logOdds(own));
    into.put(who + " lead " + role, LinearModel.logOdds(own) - LinearModel.logOdds(other));
    into.put(who + " first " + role, own >= other ? 1.0 : 0.0);
  }

  private static void lexicon(
      Role role, String sort, Opinion opinion, List<Opinion> rivals, Map<String, Double> into) {
    if (opinion.lexicon().contains(role)) {
      into.put("lexicon " + role.label(), 1.0);
      into.put("lexicon " + role.label() + " " + sort, 1.0);
    } else if (rivals.stream().anyMatch(rival -> rival.lexicon().contains(role))) {
      into.put("lexicon other " + role.label(), 1.0);
    }
  }
}
