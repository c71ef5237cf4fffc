package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Sees the events that the neural model cues, with the participants that its arcs and the grammar
 * lead to; and, where it is given a lexicon, those that the lexicon sees as well.
 */
public final class ModelFinder implements EventFinder {
  private static final double CERTAIN = 1;

  /** How sure a word must be by itself if the sentence names nobody who takes part. */
  private static final double LOWEST_UNATTENDED = 0.5;

  /** Verbs with what is spoken of as their object. */
  private static final Set<String> SPEAKING_OF = Set.of("discuss", "debate", "raise", "review");

  private final Triggers triggers;
  private final String evidence;
  private final TriggerModel triggerModel = new TriggerModel();
  private final RoleModel roles = new RoleModel();
  private final CastModel casts = new CastModel();
  private final EventModel eventModel = new EventModel();
  private final AttributionReader attributions = new AttributionReader();

  /**
   * @param lexicon what else speaks for events; an empty one for the neural model alone
   * @param lowestCue probability of a cue that is still considered
   * @param version of the neural model, for the evidence
   */
  public ModelFinder(Lexicon lexicon, double lowestCue, String version) {
    this.triggers = new Triggers(new LexiconFinder(lexicon), lowestCue);
    this.evidence = "model:" + version;
  }

  @Override
  public List<Sighting> find(Reading reading, Sentence sentence) {
    List<Sighting> seen = seen(reading, sentence);
    List<Sighting> weighed =
        new ArrayList<>(eventModel.weigh(reading, sentence, withParticipants(seen)));
    seen.stream().filter(sighting -> isTakingUp(sentence, sighting)).forEach(weighed::add);
    weighed.replaceAll(Sighting::vouchedFor);
    return weighed.stream().filter(sighting -> !sighting.isOverruledBy(weighed)).toList();
  }

  /** Those with participants, as likely as their words make them, whoever takes part. */
  List<Sighting> sightings(Reading reading, Sentence sentence) {
    return withParticipants(seen(reading, sentence));
  }

  private List<Sighting> seen(Reading reading, Sentence sentence) {
    return triggers.of(reading, sentence).stream()
        .map(trigger -> sighting(reading, sentence, trigger))
        .toList();
  }

  private static List<Sighting> withParticipants(List<Sighting> seen) {
    return seen.stream().filter(sighting -> !sighting.participants().isEmpty()).toList();
  }

  /** Of these an earlier sentence may tell who takes part. */
  private static boolean isTakingUp(Sentence sentence, Sighting sighting) {
    return sighting.participants().isEmpty()
        && sighting.confidence() >= LOWEST_UNATTENDED
        && Antecedents.isTakingUp(sentence, sighting.trigger());
  }

  private Sighting sighting(Reading reading, Sentence sentence, Trigger trigger) {
    List<String> evidences = new ArrayList<>();
    trigger.lexicon().ifPresent(seen -> evidences.addAll(seen.evidence()));
    trigger.cue().ifPresent(cue -> evidences.add(evidence));
    return new Sighting(
        trigger.type(),
        trigger.token(),
        participants(reading, sentence, trigger),
        triggerModel.probability(trigger),
        evidences,
        trigger.lexicon().flatMap(Sighting::entry),
        trigger.lexicon().map(Sighting::precision).orElse(0));
  }

  private List<Participant> participants(Reading reading, Sentence sentence, Trigger trigger) {
    List<Opinion> opinions = opinions(reading, sentence, trigger);
    Map<Entity, Candidate> candidates = new LinkedHashMap<>();
    for (Opinion opinion : opinions) {
      Candidate candidate = candidate(sentence, trigger, opinion, opinions);
      candidates.merge(candidate.entity(), candidate, Candidate::likelier);
    }
    List<Participant> told =
        new ArrayList<>(
            casts.best(sentence, trigger, List.copyOf(candidates.values())).participants());
    told.addAll(new EarlierParticipants(reading, sentence).of(trigger, told));
    return List.copyOf(told);
  }

  /**
   * Whoever a hyphen joins to the trigger does it: "Arvania-backed", "Arvanian and Belmora-led".
   */
  static boolean isDoer(Sentence sentence, Token trigger, Token word) {
    return Stream.concat(Stream.of(word), sentence.children(word, "conj"))
        .flatMap(name -> sentence.joinedParticiple(name).stream())
        .anyMatch(trigger::equals);
  }

  private List<Opinion> opinions(Reading reading, Sentence sentence, Trigger trigger) {
    RoleFeatures grammar = new RoleFeatures(reading, sentence, trigger.token(), trigger.type());
    return candidates(reading, sentence, trigger).stream()
        .map(
            mention ->
                new Opinion(
                    mention,
                    roles.byGrammar(grammar.of(mention)),
                    Opinion.arcs(trigger.cue(), sentence, mention),
                    trigger.lexiconRoles(mention),
                    grammar.circumstances(mention),
                    Opinion.isBeyond(sentence, trigger.token(), mention)))
        .toList();
  }

  /** The mentions of those who may take part in the event. */
  List<Mention> candidates(Reading reading, Sentence sentence, Trigger trigger) {
    return reading.mentions().in(sentence).stream()
        .filter(mention -> mention.entity().isPresent())
        .filter(
            mention ->
                mayTakePart(reading, sentence, trigger.token(), sentence.token(mention.head())))
        .toList();
  }

  /**
   * Not so who stands in a clause apart, is left out ("Arvania, not Belmora"), only says what
   * happened, or is what others speak of.
   */
  private boolean mayTakePart(Reading reading, Sentence sentence, Token trigger, Token word) {
    return !new TreePath(sentence).isInOtherClause(trigger, word)
        && !isLeftOut(sentence, word)
        && !attributions.isOnlySayer(reading, sentence, trigger, word)
        && !isTopic(sentence, trigger, word);
  }

  private static boolean isLeftOut(Sentence sentence, Token word) {
    return word.is("conj")
        && sentence.children(word).stream()
            .anyMatch(child -> child.lemma().equals("not") && child.index() < word.index());
  }

  private static boolean isTopic(Sentence sentence, Token trigger, Token word) {
    return SPEAKING_OF.contains(trigger.lemma())
        && new Grammar(sentence).fillers(trigger, Set.of(Slot.OBJECT)).anyMatch(word::equals);
  }

  /**
   * Nobody of another clause does what a clause with a subject of its own tells; and what went
   * before or came after did not take place where the rest did: "<b>after meeting</b> Orlan, Tamsin
   * flew to Cordia".
   */
  private static boolean mayPlay(Role role, TreePath paths, Token trigger, Token word) {
    return switch (role) {
      case AGENT -> !paths.isOutsideOwnClause(trigger, word);
      case PLACE -> !paths.isOutsideClauseOfTime(trigger, word);
      default -> true;
    };
  }

  private Candidate candidate(
      Sentence sentence, Trigger trigger, Opinion opinion, List<Opinion> all) {
    Token word = sentence.token(opinion.mention().head());
    Map<Role, Double> chances =
        isDoer(sentence, trigger.token(), word)
            ? Map.of(Role.AGENT, CERTAIN)
            : chances(
                open(sentence, trigger, word), roles.probabilities(trigger.type(), opinion, all));
    String path = String.join(" ", new TreePath(sentence).between(trigger.token(), word));
    return new Candidate(opinion.mention(), opinion.arcs(), chances, path);
  }

  /** Of the probabilities those of roles that are open. */
  private static Map<Role, Double> chances(List<Role> open, Map<String, Double> probabilities) {
    return open.stream()
        .collect(Collectors.toMap(role -> role, role -> probabilities.get(role.label())));
  }

  /** The roles that the mention that the word heads may play. */
  static List<Role> open(Sentence sentence, Trigger trigger, Token word) {
    TreePath paths = new TreePath(sentence);
    return RoleModel.ROLES.stream()
        .filter(role -> role != Role.PLACE || trigger.type().takesPlaces())
        .filter(role -> mayPlay(role, paths, trigger.token(), word))
        .toList();
  }
}
