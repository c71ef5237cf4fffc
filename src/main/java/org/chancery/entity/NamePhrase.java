package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.text.NameKind;

/**
 * A name in a sentence.
 *
 * @param kind what the model takes it for; empty if only the gazetteer knows it
 * @param namings what the gazetteer knows under this name; empty if only the model found it
 */
record NamePhrase(Phrase phrase, Optional<NameKind> kind, List<Naming> namings) {
  boolean isPerson() {
    return kind.filter(NameKind.PERSON::equals).isPresent()
        || kind.isEmpty() && namings.stream().allMatch(n -> n.entity().kind() == EntityKind.PERSON);
  }

  /** Whether only organisations and groups are known by it. */
  boolean isOfOrganisations() {
    return !namings.isEmpty()
        && namings.stream()
            .map(naming -> naming.entity().kind())
            .allMatch(kind -> kind == EntityKind.ORGANISATION || kind == EntityKind.GROUP);
  }

  /** Whether it is one word that names a state too. */
  boolean mayBeState() {
    return phrase.size() == 1
        && namings.stream().anyMatch(n -> n.entity().kind() == EntityKind.STATE);
  }

  boolean is(NameKind wanted) {
    return kind.filter(wanted::equals).isPresent();
  }
}
