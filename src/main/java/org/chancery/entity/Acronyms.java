package org.chancery.entity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * The acronyms that an article makes of its own names: BNP once it has said British National Party,
 * LAF where it writes {@code Lebanese Armed Forces (LAF)}.
 */
final class Acronyms {
  private static final int SHORTEST = 3;

  private final Map<String, NamePhrase> byInitials = new LinkedHashMap<>();
  private final Set<String> explained = new HashSet<>();

  Acronyms(AnnotatedText text, List<NamePhrase> names) {
    text.sentences().forEach(this::readExplained);
    for (NamePhrase name : names) {
      String initials = initials(name.phrase().words());
      if (!name.isPerson() && initials.length() >= SHORTEST) {
        byInitials.putIfAbsent(initials, name);
      }
    }
  }

  /** The name that is meant: itself if it is no acronym, none if it is one of a thing. */
  Optional<NamePhrase> whole(NamePhrase name) {
    String words = name.phrase().words();
    boolean acronym =
        name.namings().isEmpty()
            && !name.isPerson()
            && name.phrase().size() == 1
            && words.length() >= SHORTEST
            && Spelling.isAcronym(words);
    if (!acronym) {
      return Optional.of(name);
    }
    return Optional.ofNullable(byInitials.get(words))
        .or(() -> explained(words))
        .or(() -> Optional.of(name).filter(one -> !explained.contains(words)));
  }

  /** The longer name that ends with the words: the SEC of U.S. Securities Exchange Commission. */
  private Optional<NamePhrase> explained(String acronym) {
    return byInitials.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(acronym) && explained.contains(acronym))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The capitals that its words begin with. */
  private static String initials(String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** Keeps what stands in brackets after words that begin with its letters. */
  private void readExplained(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      int bracket = token.index() - 1;
      if (bracket > 0
          && sentence.token(bracket).form().equals("(")
          && Spelling.isAcronym(token.form())
          && isSpelledOut(sentence, bracket - 1, token.form())) {
        explained.add(token.form());
      }
    }
  }

  /** Whether the words that end there, but for small ones, begin with the letters. */
  private static boolean isSpelledOut(Sentence sentence, int last, String acronym) {
    int letter = acronym.length() - 1;
    for (int i = last; i >= 0 && letter >= 0 && last - i < 3 * acronym.length(); i--) {
      char first = Character.toUpperCase(sentence.token(i).form().charAt(0));
      letter -= first == acronym.charAt(letter) ? 1 : 0;
    }
    return letter < 0;
  }
}
