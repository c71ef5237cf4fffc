package org.chancery.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds who takes part in an event beside its agents and recipients: its mediators ("talks mediated
 * by Cordia"), its hosts ("a summit hosted by Orlan"), its venue where the type takes no place.
 */
final class SideRoles {
  private static final Map<String, Role> BY_VERB = verbs();
  private static final List<String> PLACING = List.of("in", "at");

  private final Grammar grammar;
  private final MentionFinder mentions;
  private final Sentence sentence;

  SideRoles(Reading reading, Sentence sentence) {
    this.sentence = sentence;
    this.grammar = new Grammar(sentence);
    this.mentions = new MentionFinder(sentence, reading.mentions());
  }

  private static Map<String, Role> verbs() {
    Map<String, Role> verbs = new HashMap<>();
    for (Knowledge.Row row : Knowledge.rows("lexicon/side-roles.tsv")) {
      for (String lemma : row.words(1)) {
        Inflection.of(lemma).forEach(form -> verbs.put(form, Role.of(row.cell(0))));
      }
    }
    return verbs;
  }

  /** The entities by role, each once, none that takes part already. */
  Map<Role, List<Entity>> of(Sighting event) {
    Map<Role, List<Entity>> roles = new LinkedHashMap<>();
    for (Token verb : sentence.tokens()) {
      Role role = BY_VERB.get(verb.form().toLowerCase(Locale.ROOT));
      if (role != null && Clause.isVerbal(verb) && isAbout(verb, event.trigger())) {
        add(roles, role, Slot.SUBJECT, verb, event);
      }
    }
    if (!event.type().takesPlaces()) {
      PLACING.forEach(in -> add(roles, Role.VENUE, new Slot(in), event.trigger(), event));
    }
    return roles;
  }

  private boolean isAbout(Token verb, Token trigger) {
    return grammar.fillers(verb, Set.of(Slot.OBJECT)).anyMatch(trigger::equals);
  }

  /** A venue is what the word itself names, not who owns it: not "in Arvania's defence". */
  private List<Mention> meant(Role role, Token word) {
    return role == Role.VENUE
        ? mentions.headedBy(word).filter(MentionFinder::isPlace).stream().toList()
        : mentions.meantBy(word);
  }

  private void add(
      Map<Role, List<Entity>> roles, Role role, Slot slot, Token predicate, Sighting event) {
    grammar
        .fillers(predicate, Set.of(slot))
        .flatMap(word -> meant(role, word).stream())
        .map(mention -> mention.entity().orElseThrow())
        .filter(entity -> !event.entities().contains(entity))
        .filter(entity -> !roles.getOrDefault(role, List.of()).contains(entity))
        .forEach(entity -> roles.computeIfAbsent(role, r -> new ArrayList<>()).add(entity));
  }
}
