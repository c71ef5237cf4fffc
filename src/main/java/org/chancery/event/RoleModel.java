package org.chancery.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Says how likely each mention of a sentence plays each role in an event, from three opinions: what
 * grammar says ({@link RoleFeatures}), the neural model's arcs, and the roles that the lexicon
 * gives. Each counts by itself, beside what it says of the rivals, and beside what it says of other
 * mentions of the same entity. The regression over grammar and the small network over the opinions
 * are fitted on training documents, the second on such as the neural model has not seen.
 */
final class RoleModel {
  static final List<Role> ROLES = List.of(Role.AGENT, Role.RECIPIENT, Role.PLACE);

  private static final Map<String, Function<Opinion, Map<String, Double>>> JUDGES =
      Map.of("grammar", Opinion::grammar, "arcs", Opinion::arcs);

  private static final int MANY_MENTIONS = 2;
  private static final int MANY_ENTITIES = 5;
  private static final double MANY_ARCS = 3;

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
    return opinions.probabilities(features(type, opinion, all));
  }

  static Map<String, Double> features(EventType type, Opinion opinion, List<Opinion> all) {
    List<Opinion> rivals = all.stream().filter(opinion::isOfOther).toList();
    Map<String, Double> features = new HashMap<>();
    String sort = type.sort();
    features.put("any", 1.0);
    opinion.circumstances().forEach(feature -> features.put(feature, 1.0));
    features.put(sort, 1.0);
    for (Role role : ROLES) {
      String name = role.label();
      JUDGES.forEach(
          (who, says) ->
              compare(
                  who,
                  name,
                  sort,
                  highest(List.of(opinion), says, name),
                  highest(rivals, says, name),
                  features));
      features.put(
          "both " + name,
          opinion.grammar().getOrDefault(name, 0.0) * opinion.arcs().getOrDefault(name, 0.0));
      features.put("arcs of rivals " + name, Math.min(MANY_ARCS, sumOfArcs(rivals, name)));
      lexicon(role, sort, opinion, rivals, features);
    }
    features.put("arcs", LinearModel.logOdds(sum(opinion.arcs())));
    if (opinion.lexicon().isEmpty()) {
      features.put("lexicon silent", 1.0);
    }
    if (opinion.beyond()) {
      features.put("beyond", 1.0);
    }
    company(opinion, all, features);
    return features;
  }

  /** How many entities there are, and what is said of other mentions of the same one. */
  private static void company(Opinion opinion, List<Opinion> all, Map<String, Double> into) {
    List<Opinion> same =
        all.stream().filter(other -> other != opinion && !opinion.isOfOther(other)).toList();
    long entities = all.stream().map(other -> other.mention().entity()).distinct().count();
    into.put("entities " + Math.min(MANY_ENTITIES, entities), 1.0);
    into.put("other mentions " + Math.min(MANY_MENTIONS, same.size()), 1.0);
    if (!same.isEmpty()) {
      JUDGES.forEach(
          (who, says) -> {
            for (Role role : ROLES) {
              double own = highest(List.of(opinion), says, role.label());
              double best = highest(same, says, role.label());
              into.put("another by " + who + " " + role.label(), LinearModel.logOdds(best));
              into.put("first by " + who + " " + role.label(), own >= best ? 1.0 : 0.0);
            }
          });
    }
  }

  private static double highest(
      List<Opinion> opinions, Function<Opinion, Map<String, Double>> says, String role) {
    return opinions.stream()
        .mapToDouble(opinion -> says.apply(opinion).getOrDefault(role, 0.0))
        .max()
        .orElse(0);
  }

  private static double sumOfArcs(List<Opinion> opinions, String role) {
    return opinions.stream().mapToDouble(o -> o.arcs().getOrDefault(role, 0.0)).sum();
  }

  private static double sum(Map<String, Double> arcs) {
    return arcs.values().stream().mapToDouble(Double::doubleValue).sum();
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
