package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Tells what an office is for from who holds it: the Climate of {@code Envoy for Climate John
 * Kerry}, the Defense of {@code Secretary of Defense}.
 */
final class Portfolios {
  /** Words that a field of office has at most. */
  private static final int LONGEST = 6;

  private final Roles roles;
  private final NameIndex index;

  Portfolios(Gazetteer gazetteer) {
    roles = gazetteer.roles;
    index = gazetteer.names;
  }

  /** The name without a field of office before it; empty if it is nothing else. */
  Optional<Phrase> without(Phrase phrase, NameKind kind) {
    if (!index.of(phrase.words()).isEmpty()) {
      return Optional.of(phrase);
    }
    if (isInRole(phrase)) {
      return Optional.empty();
    }
    int link = link(phrase);
    if (link < 0 || kind == NameKind.PLACE || kind == NameKind.NATIONALITY) {
      return Optional.of(phrase);
    }
    return kind == NameKind.PERSON ? holder(phrase, link) : Optional.empty();
  }

  /** Whether it is part of the words for a role. */
  private boolean isInRole(Phrase phrase) {
    return roles
        .endingAt(phrase.sentence(), phrase.last())
        .filter(role -> role.first() < phrase.first())
        .isPresent();
  }

  /** The "for" after a title before the name; -1 if there is none. */
  private int link(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int link = phrase.first() - 1;
    while (link > 1 && phrase.first() - link <= LONGEST && isField(sentence, link)) {
      link--;
    }
    boolean titled =
        link > 0
            && sentence.token(link).form().equals("for")
            && Character.isUpperCase(sentence.token(link - 1).form().charAt(0))
            && roles
                .endingAt(sentence, link - 1)
                .filter(r -> r.role().rank() != Rank.SPOKESMAN)
                .isPresent();
    return titled ? link : -1;
  }

  private static boolean isField(Sentence sentence, int token) {
    Token word = sentence.token(token);
    boolean named =
        sentence.names().stream()
            .anyMatch(n -> n.kind() == NameKind.PERSON && n.first() <= token && token <= n.last());
    return !named
        && (word.form().equals("and") || Character.isUpperCase(word.form().charAt(0)))
        && word.pos() != PartOfSpeech.VERB;
  }

  /** The last two words of a long name right after the field, or a name apart from it. */
  private static Optional<Phrase> holder(Phrase phrase, int link) {
    if (isFollowedByPerson(phrase)) {
      return Optional.empty();
    }
    int first = phrase.last() - 1;
    while (first > phrase.first() && phrase.sentence().token(first).form().endsWith(".")) {
      first--;
    }
    boolean joined = link == phrase.first() - 1 && first > phrase.first();
    return Optional.of(joined ? new Phrase(phrase.sentence(), first, phrase.last()) : phrase);
  }

  private static boolean isFollowedByPerson(Phrase phrase) {
    List<Name> names = phrase.sentence().names();
    return names.stream()
        .anyMatch(n -> n.kind() == NameKind.PERSON && n.first() == phrase.last() + 1);
  }
}
