package org.chancery.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The words of a sentence as a table for the eye: number, form, lemma, tags, head, name. */
public final class TokenTable {
  private static final List<String> HEAD =
      List.of("", "form", "lemma", "UPOS", "XPOS", "head", "relation", "name");

  private TokenTable() {}

  /** The table with its head, a line for each word. */
  public static String of(Sentence sentence) {
    List<String> names = Conllu.nameTags(sentence);
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (Token token : sentence.tokens()) {
      rows.add(row(token, names.get(token.index())));
    }
    return aligned(rows);
  }

  private static List<String> row(Token token, String name) {
    return List.of(
        String.valueOf(token.index() + 1),
        token.form(),
        token.lemma(),
        token.pos().name(),
        token.tag(),
        String.valueOf(token.head() + 1),
        token.relation(),
        name.equals(NameTags.OUTSIDE) ? "" : name);
  }

  private static String aligned(List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    StringBuilder table = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
      }
      table.append(line.toString().stripTrailing()).append('\n');
    }
    return table.toString();
  }
}
