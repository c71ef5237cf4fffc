package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.CodePoints;

/** A stretch of an article, cut where words tell events. */
public record Passage(List<Piece> pieces) {

  /** Words of the article, counted in code points, that tell an event. */
  record Mark(int start, int end, Report report) {}

  /** Text, with the reports that it tells; mostly none. */
  public record Piece(String text, List<Report> reports) {
    public boolean isTold() {
      return !reports.isEmpty();
    }

    /** The first of the reports. */
    public Report report() {
      return reports.get(0);
    }

    /** What the words were understood to tell. */
    public String hint() {
      return reports.stream()
          .map(
              r ->
                  "%s: %s (%s)"
                      .formatted(r.event().typeWords(), r.event().title(), r.status().label()))
          .collect(Collectors.joining("; "));
    }
  }

  public Passage {
    pieces = List.copyOf(pieces);
  }

  /**
   * The text cut at the marks that lie in it. Of marks that overlap, the first counts.
   *
   * @param offset of the text in the article
   */
  static Passage of(String text, int offset, List<Mark> marks) {
    CodePoints codePoints = CodePoints.of(text);
    int length = text.codePointCount(0, text.length());
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Mark mark : inside(marks, offset, offset + length)) {
      int start = codePoints.unit(mark.start() - offset);
      int end = codePoints.unit(mark.end() - offset);
      if (start >= done) {
        pieces.add(new Piece(text.substring(done, start), List.of()));
        pieces.add(new Piece(text.substring(start, end), at(mark, marks)));
        done = end;
      }
    }
    pieces.add(new Piece(text.substring(done), List.of()));
    return new Passage(pieces);
  }

  private static List<Mark> inside(List<Mark> marks, int start, int end) {
    return marks.stream()
        .filter(mark -> mark.start() >= start && mark.end() <= end)
        .sorted(Comparator.comparing(Mark::start))
        .toList();
  }

  private static List<Report> at(Mark place, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.start() == place.start())
        .map(Mark::report)
        .distinct()
        .toList();
  }
}
