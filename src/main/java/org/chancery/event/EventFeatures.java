package org.chancery.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.text.EventCue;
import org.chancery.text.Sentence;

/**
 * What the word, the participants and the company of a sighting say for its being a diplomatic
 * event: acts between known actors of different states are likelier than acts of one unknown firm.
 */
final class EventFeatures {
  private static final int MANY = 3;
  private static final double NOTHING_BESIDE = -5;

  private final Sentence sentence;
  private final List<Sighting> sightings;
  private final int statesOfSentence;
  private final int statesOfArticle;
  private final double around;

  /**
   * @param sightings all of the sentence
   */
  EventFeatures(Reading reading, Sentence sentence, List<Sighting> sightings) {
    this.sentence = sentence;
    this.sightings = sightings;
    this.statesOfSentence =
        statesOf(
                reading.mentions().in(sentence).stream()
                    .flatMap(mention -> mention.entity().stream()))
            .size();
    this.statesOfArticle = statesOf(reading.mentions().entities().stream()).size();
    this.around = around(reading.text().sentences(), sentence.index());
  }

  /** The features of one of the sightings that hold, each by its name. */
  Map<String, Double> of(Sighting sighting) {
    Set<String> present = new HashSet<>();
    present.add("any");
    present.add("type " + sighting.type().name());
    present.add("rank of all=" + Math.min(rank(sighting, sightings), 4));
    String sort = sighting.type().sort();
    Stream.of(
            party(sighting, Role.AGENT),
            party(sighting, Role.RECIPIENT),
            party(sighting, Role.PLACE),
            namedBefore(sighting),
            company(sighting))
        .flatMap(Set::stream)
        .forEach(feature -> present.addAll(List.of(feature, feature + "|" + sort)));
    present.add("lemma " + sighting.trigger().lemma() + "|" + sighting.type().name());
    Map<String, Double> features = new HashMap<>();
    present.forEach(feature -> features.put(feature, 1.0));
    likelihoods(sighting)
        .forEach(
            (name, probability) -> {
              features.put(name, LinearModel.logOdds(probability));
              features.put(name + "|" + sighting.type().name(), LinearModel.logOdds(probability));
            });
    features.put("beside", beside(sighting));
    features.put("around", LinearModel.logOdds(around));
    return features;
  }

  /**
   * How likely it is by all that its words say, by the neural model alone, and its roles by that.
   */
  private Map<String, Double> likelihoods(Sighting sighting) {
    Optional<EventCue> seen = sighting.cue(sentence);
    Map<String, Double> likelihoods = new HashMap<>();
    likelihoods.put("confidence", sighting.confidence());
    likelihoods.put("cue", seen.map(EventCue::probability).orElse(0.0));
    for (Role role : RoleModel.ROLES) {
      likelihoods.put(
          "arcs " + role.label(),
          seen.stream()
              .flatMap(cue -> cue.arguments().stream())
              .filter(arc -> arc.role().equals(role.label()))
              .mapToDouble(EventCue.ArgumentCue::probability)
              .max()
              .orElse(0));
    }
    return likelihoods;
  }

  /** How likely, as logarithm of the odds, another word of the sentence tells an event. */
  private double beside(Sighting sighting) {
    return sightings.stream()
        .filter(other -> !other.trigger().equals(sighting.trigger()))
        .mapToDouble(other -> LinearModel.logOdds(other.confidence()))
        .max()
        .orElse(NOTHING_BESIDE);
  }

  /** How likely the sentences before and after tell an event. */
  private static double around(List<Sentence> all, int index) {
    return Stream.of(index - 1, index + 1)
        .filter(other -> other >= 0 && other < all.size())
        .flatMap(other -> all.get(other).cues().stream())
        .mapToDouble(EventCue::probability)
        .max()
        .orElse(0);
  }

  private static Set<String> party(Sighting sighting, Role role) {
    List<Entity> filling = sighting.in(role);
    if (filling.isEmpty()) {
      return Set.of(role.label() + "=none");
    }
    String kind = role.label() + "=" + filling.get(0).kind().label();
    return role == Role.PLACE ? Set.of(kind) : Set.of(kind, role.label() + " " + fame(filling));
  }

  /** The roles of those whom only the sentence before names. */
  private Set<String> namedBefore(Sighting sighting) {
    return sighting.participants().stream()
        .filter(participant -> !participant.isIn(sentence))
        .map(participant -> participant.role().label() + " named before")
        .collect(Collectors.toSet());
  }

  private static String fame(List<Entity> entities) {
    if (entities.stream().anyMatch(e -> !e.qid().isEmpty() || e.kind() == EntityKind.STATE)) {
      return "known";
    }
    return entities.stream().anyMatch(e -> !e.state().isEmpty()) ? "of a state" : "unknown";
  }

  private Set<String> company(Sighting sighting) {
    List<Entity> agents = sighting.in(Role.AGENT);
    List<Entity> recipients = sighting.in(Role.RECIPIENT);
    int parties = agents.size() + recipients.size();
    List<Sighting> ofType =
        sightings.stream().filter(other -> other.type().equals(sighting.type())).toList();
    Set<String> present = new HashSet<>();
    present.add("parties=" + Math.min(parties, MANY));
    present.add("participants=" + Math.min(sighting.participants().size(), MANY));
    present.add("states in sentence=" + Math.min(statesOfSentence, MANY));
    present.add("states in article=" + Math.min(statesOfArticle, MANY + 1));
    present.add("rank=" + Math.min(rank(sighting, ofType), 2));
    Set<String> sides = sides(agents);
    Set<String> otherSides = sides(recipients);
    if (parties > 1 && sighting.type().symmetric()) {
      otherSides.addAll(sides);
      present.add("sides=" + Math.min(otherSides.size(), MANY));
    } else if (!agents.isEmpty() && !recipients.isEmpty()) {
      present.add(otherSides.removeAll(sides) ? "sides same" : "sides differ");
    }
    return present;
  }

  private static long rank(Sighting sighting, List<Sighting> among) {
    return among.stream().filter(other -> other.confidence() > sighting.confidence()).count();
  }

  private static Set<String> statesOf(Stream<Entity> entities) {
    return entities
        .map(Entity::state)
        .filter(state -> !state.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The states of entities; an entity of no state is a side of its own. */
  private static Set<String> sides(List<Entity> entities) {
    return entities.stream()
        .map(entity -> entity.state().isEmpty() ? entity.id() : entity.state())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
