package org.chancery.event;

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
 * What grammar, the neural model and the lexicon each say of a mention's role in an event.
 *
 * @param grammar probability of each role
 * @param arcs probability of the neural model's arcs to the mention, by role
 * @param lexicon the roles that the lexicon gives it
 * @param circumstances what the mention is and where it stands
 * @param beyond whether the way to it in the tree leads through the trigger of another event
 */
record Opinion(
    Mention mention,
    Map<String, Double> grammar,
    Map<String, Double> arcs,
    Set<Role> lexicon,
    List<String> circumstances,
    boolean beyond) {
  private static final double LIKELY = 0.4;

  boolean isOfOther(Opinion other) {
    return !mention.entity().equals(other.mention.entity());
  }

  /** How likely the neural model's arcs lead to the mention, by role. */
  static Map<String, Double> arcs(Optional<EventCue> cue, Sentence sentence, Mention mention) {
    Map<String, Double> arcs = new HashMap<>();
    cue.ifPresent(
        c -> {
          for (EventCue.ArgumentCue arc : c.arguments()) {
            Token token = sentence.token(arc.token());
            if (token.index() == mention.head() || mention.span().contains(token.span())) {
              arcs.merge(arc.role(), arc.probability(), Math::max);
            }
          }
        });
    return arcs;
  }

  /** Whether another likely trigger stands on the way from the trigger to the mention. */
  static boolean isBeyond(Sentence sentence, Token trigger, Mention mention) {
    return new TreePath(sentence)
        .words(trigger, sentence.token(mention.head())).stream()
            .filter(word -> !word.equals(trigger) && word.index() != mention.head())
            .anyMatch(word -> sentence.tellsEvent(word, LIKELY));
  }
}
