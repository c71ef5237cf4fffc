package org.chancery.annotation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words whose full stop need not end a sentence: those of {@code abbreviations.txt}, initials, and
 * letters with stops between them ("U.S.", "a.m.").
 */
final class Abbreviations {
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern NUMBER = Pattern.compile("\\s*[#$]?\\d.*", Pattern.DOTALL);
  private static final Pattern CAPITAL = Pattern.compile("\\s+\\p{Lu}.*", Pattern.DOTALL);
  private static final Pattern OPENING = Pattern.compile("^.*[\"'(\\[/-]");

  private enum Follower {
    NAME,
    NUMBER,
    ANY
  }

  private final Map<String, Follower> followers;
  private final Set<String> openers;

  private Abbreviations(Map<String, Follower> followers, Set<String> openers) {
    this.followers = followers;
    this.openers = openers;
  }

  static Abbreviations load() {
    Map<String, Follower> followers =
        WordList.lines("abbreviations.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(part -> part[0], part -> follower(part[1])));
    return new Abbreviations(followers, Set.copyOf(WordList.lines("openers.txt")));
  }

  private static Follower follower(String name) {
    return Follower.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether the stop at the end of the word belongs to the word, given what follows. */
  boolean keepsStop(String word, String after) {
    Follower follower = followers.get(word);
    if (follower == null) {
      return INITIAL.matcher(word).matches() && CAPITAL.matcher(after).matches();
    }
    return follower == Follower.ANY
        || follower == Follower.NAME && !after.isBlank()
        || neverEnd(word, after);
  }

  /** Whether the word's stop cannot end a sentence before what follows. */
  boolean neverEnd(String word, String after) {
    Follower follower = followers.get(bare(word));
    return follower == Follower.NAME
        || follower == Follower.NUMBER && NUMBER.matcher(after).matches();
  }

  /** Whether the word's stop may, but need not, end a sentence. */
  boolean mayEnd(String word) {
    String bare = bare(word);
    return followers.get(bare) == Follower.ANY
        || DOTTED.matcher(bare).matches()
        || INITIAL.matcher(bare).matches() && !bare.equals("I.");
  }

  /** Whether the word usually opens a sentence where it has a capital. */
  boolean opensSentence(String word) {
    return openers.contains(word);
  }

  private static String bare(String word) {
    return OPENING.matcher(word).replaceFirst("");
  }
}
