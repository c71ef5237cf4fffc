package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the sentences of a line end, by what stands before and after a full stop; the detector
 * decides where this says nothing.
 *
 * <pre>
 * talks in the U.S. Monday     no end: an abbreviation before no usual opening of a sentence
 * talks in the U.S. He left    end
 * in Washington, D.C. Biden    end: a name is rarely told by where it is from
 * Gen. Petraeus, George W. B.  no end: a title, an initial
 * "Why?" asked Biden           no end: a small letter or a verb of saying follows a quotation
 * the deal." Biden left        end
 * </pre>
 */
final class SentenceEnds {
  private static final Pattern CANDIDATE = Pattern.compile("[.!?\u2026]+[\"')\\]]*(?=\\s+\\S)");
  private static final Pattern NEXT = Pattern.compile("\\s+[\"'(\\[]*(\\S)");
  private static final Pattern NEXT_WORD = Pattern.compile("\\s+[\"'(\\[]*([\\p{L}]+)");
  private static final Pattern SAYING =
      Pattern.compile("(?:\\s+\\p{L}+){1,3}?\\s+(?:said|says|asked|asks|added|told|wrote)\\b.*");

  private static final String DISTRICT = "Washington, D.C.";

  /** What is not said of it after the end of a sentence. */
  private static final Pattern OF_DISTRICT =
      Pattern.compile(
          "\\s+(?:[^\\p{Lu}\\s]|(?:Mayor|Council|Circuit|Court|Police|Metro|National)\\b)");

  /** Characters after a stop that tell whether it ends a sentence. */
  private static final int ENOUGH = 200;

  private enum Verdict {
    END,
    NO_END,
    UNDECIDED
  }

  private final Abbreviations abbreviations;

  SentenceEnds(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The ends, in order; the last is the line's.
   *
   * @param detected ends by the detector
   */
  List<Integer> in(String line, NavigableSet<Integer> detected) {
    List<Integer> ends = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(line);
    while (candidate.find()) {
      Verdict verdict = verdict(line, candidate);
      Integer next = detected.higher(candidate.start());
      boolean seen = next != null && next <= candidate.end();
      if (verdict == Verdict.END || verdict == Verdict.UNDECIDED && seen) {
        ends.add(candidate.end());
      }
    }
    ends.add(line.length());
    return ends;
  }

  private Verdict verdict(String line, Matcher candidate) {
    String before = lastWord(line, candidate.end());
    int enough = Math.min(line.length(), candidate.end() + ENOUGH);
    String after = line.substring(candidate.end(), enough);
    if (abbreviations.neverEnd(before, after)) {
      return Verdict.NO_END;
    }
    if (abbreviations.mayEnd(before)) {
      return opens(after) || isAfterDistrict(line, candidate.end(), after)
          ? Verdict.END
          : Verdict.NO_END;
    }
    return afterFullWord(candidate.group(), after);
  }

  private static boolean isAfterDistrict(String line, int end, String after) {
    return line.startsWith(DISTRICT, end - DISTRICT.length())
        && !OF_DISTRICT.matcher(after).lookingAt();
  }

  private Verdict afterFullWord(String stop, String after) {
    Matcher next = NEXT.matcher(after);
    int first = next.lookingAt() ? next.group(1).codePointAt(0) : ' ';
    boolean quoted = stop.endsWith("\"") || stop.endsWith("'");
    if (quoted && (Character.isLowerCase(first) || isAsked(stop, after))) {
      return Verdict.NO_END;
    }
    boolean plainStop = !stop.startsWith("..") && !stop.startsWith("\u2026");
    return plainStop && Character.isUpperCase(first) ? Verdict.END : Verdict.UNDECIDED;
  }

  private static boolean isAsked(String stop, String after) {
    return !stop.startsWith(".") && SAYING.matcher(after).matches();
  }

  private boolean opens(String after) {
    Matcher next = NEXT_WORD.matcher(after);
    return next.lookingAt() && abbreviations.opensSentence(next.group(1));
  }

  private static String lastWord(String line, int end) {
    int start = end;
    while (start > 0 && line.charAt(start - 1) != ' ') {
      start--;
    }
    return line.substring(start, end);
  }
}
