package org.chancery.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds names that only a title gives away: {@code Foreign Minister Lavrov}. */
final class TitledNames {
  private final Roles roles;
  private final Set<String> titles;

  TitledNames(Gazetteer gazetteer) {
    roles = gazetteer.roles;
    titles = gazetteer.words.list("titles");
  }

  /** Adds the names after titles where no name was found yet. */
  void add(Sentence sentence, List<NamePhrase> found) {
    for (int i = 1; i < sentence.size(); i++) {
      if (isFreeName(sentence, i, found) && endsTitle(sentence, i - 1)) {
        int last = i;
        while (last + 1 < sentence.size() && isFreeName(sentence, last + 1, found)) {
          last++;
        }
        Phrase phrase = new Phrase(sentence, i, last);
        found.add(new NamePhrase(phrase, Optional.of(NameKind.PERSON), List.of()));
      }
    }
  }

  private boolean isFreeName(Sentence sentence, int i, List<NamePhrase> found) {
    Token token = sentence.token(i);
    return token.pos() == PartOfSpeech.PROPN
        && Character.isUpperCase(token.form().charAt(0))
        && !titles.contains(token.form().toLowerCase(Locale.ROOT).replace(".", ""))
        && roles.endingAt(sentence, i).isEmpty()
        && found.stream().noneMatch(name -> name.phrase().covers(i));
  }

  /** Whether a role in capitals ends there: President, Secretary of State, but not minister. */
  private boolean endsTitle(Sentence sentence, int i) {
    Token token = sentence.token(i);
    boolean honorific =
        titles.contains(token.form().toLowerCase(Locale.ROOT).replace(".", ""))
            || roles.endingAt(sentence, i).isPresent();
    return honorific && Character.isUpperCase(token.form().charAt(0));
  }
}
