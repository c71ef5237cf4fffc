package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.CodePoints;

/** A stretch of an article, cut where its words were understood. */
public record Passage(List<Piece> pieces) {
  private static final Comparator<Mark> EVENTS_FIRST = Comparator.comparing(Mark::isMention);

  /** Text, with what its words were understood to be; mostly nothing. */
  public record Piece(String text, List<Mark> marks) {
    public boolean isMarked() {
      return !marks.isEmpty();
    }

    /** The first mark, to which it leads. */
    public Mark mark() {
      return marks.get(0);
    }

    /** What was understood, in words. */
    public String hint() {
      return marks.stream().map(Mark::hint).collect(Collectors.joining("; "));
    }
  }

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * The text cut at the marks that lie in it. Where marks overlap, words that tell an event come
   * before those that name somebody, and the earlier before the later.
   *
   * @param offset of the text in the article
   */
  static Passage of(String text, int offset, List<Mark> marks) {
    CodePoints codePoints = CodePoints.of(text);
    int length = text.codePointCount(0, text.length());
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Mark mark : apart(inside(marks, offset, offset + length))) {
      int start = codePoints.unit(mark.start() - offset);
      int end = codePoints.unit(mark.end() - offset);
      pieces.add(new Piece(text.substring(done, start), List.of()));
      pieces.add(new Piece(text.substring(start, end), at(mark, marks)));
      done = end;
    }
    pieces.add(new Piece(text.substring(done), List.of()));
    return new Passage(pieces);
  }

  private static List<Mark> inside(List<Mark> marks, int start, int end) {
    return marks.stream().filter(mark -> mark.start() >= start && mark.end() <= end).toList();
  }

  private static List<Mark> apart(List<Mark> marks) {
    List<Mark> chosen = new ArrayList<>();
    marks.stream()
        .sorted(EVENTS_FIRST.thenComparing(Mark::start))
        .filter(mark -> chosen.stream().noneMatch(mark::overlaps))
        .forEach(chosen::add);
    chosen.sort(Comparator.comparing(Mark::start));
    return chosen;
  }

  private static List<Mark> at(Mark place, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.start() == place.start() && mark.end() == place.end())
        .sorted(EVENTS_FIRST)
        .distinct()
        .toList();
  }
}
