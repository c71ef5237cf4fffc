package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Span;

/**
 * The parts in which a sentence is read that is too long for the encoder: as long as may be, cut
 * after punctuation where there is some, every word in one part.
 */
final class Windows {
  private static final String CLAUSE_ENDS = ",;:.!?-)";

  private final int most;

  /**
   * @param most pieces in a part
   */
  Windows(int most) {
    this.most = most;
  }

  /** The parts as spans of words. */
  List<Span> cut(List<String> forms, List<int[]> pieces) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    while (start < forms.size()) {
      int end = fitting(pieces, start);
      int cut = end == forms.size() ? end : clauseEnd(forms, start, end);
      parts.add(new Span(start, cut));
      start = cut;
    }
    return parts;
  }

  /** The end of the longest part from the start that fits. */
  private int fitting(List<int[]> pieces, int start) {
    int end = start;
    int used = 0;
    while (end < pieces.size() && used + pieces.get(end).length <= most) {
      used += pieces.get(end++).length;
    }
    return end;
  }

  /**
   * The end of the last clause in the latter half of the part; the part's own end if it has none.
   */
  private static int clauseEnd(List<String> forms, int start, int end) {
    for (int cut = end; cut > (start + end) / 2; cut--) {
      if (CLAUSE_ENDS.contains(forms.get(cut - 1))) {
        return cut;
      }
    }
    return end;
  }
}
