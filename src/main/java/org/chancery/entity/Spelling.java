package org.chancery.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How names are compared: without case, accents, punctuation and characters that nobody sees.
 * {@code U.S.} and {@code US} are one, and so are {@code Erdoğan} and {@code Erdogan}, {@code
 * al-Qaeda} and {@code al Qaeda}.
 */
final class Spelling {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  /** The folded pieces of a name: {@code Côte d'Ivoire} has {@code cote, d, ivoire}. */
  static List<String> atoms(String name) {
    List<String> atoms = new ArrayList<>(3);
    StringBuilder atom = new StringBuilder();
    String folded = fold(name);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        atom.append(c);
      } else if (c != '.' && Character.getType(c) != Character.FORMAT && atom.length() > 0) {
        atoms.add(atom.toString());
        atom.setLength(0);
      }
    }
    if (atom.length() > 0) {
      atoms.add(atom.toString());
    }
    return atoms;
  }

  /** The key under which a name is kept. */
  static String key(String name) {
    return String.join(" ", atoms(name));
  }

  /** A local name for an IRI: {@code sergei-lavrov}. */
  static String slug(String name) {
    return String.join("-", atoms(name.replaceAll("['’`]", "")));
  }

  /** Lower case without accents. */
  static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return bare(lower);
      }
    }
    return lower;
  }

  private static String bare(String lower) {
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return MARKS
        .matcher(parts)
        .replaceAll("")
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ə", "a");
  }

  /** Whether the letters are all capitals, and at least two: an acronym. */
  static boolean isAcronym(String name) {
    return name.chars().filter(Character::isUpperCase).count() > 1
        && name.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether it is a short word with more capitals than one, as acronyms are: {@code LeT}. */
  static boolean isMixed(String name) {
    return name.length() < 6
        && name.indexOf(' ') < 0
        && name.chars().filter(Character::isUpperCase).count() > 1
        && name.chars().anyMatch(Character::isLowerCase);
  }
}
