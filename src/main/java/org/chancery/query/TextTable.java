package org.chancery.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.text.Visible;

/** Answers as a table for people: aligned columns, long texts cut, IRIs shortened. */
final class TextTable {
  private static final int WIDEST = 60;
  private static final String GAP = "  ";
  private static final Map<String, String> PREFIXES =
      new TreeMap<>(
          Map.of(
              Dip.NAMESPACE,
              "dip:",
              Iris.DEFAULT_BASE + "id/",
              "id:",
              Iris.DEFAULT_BASE + "event/",
              "event:",
              Iris.DEFAULT_BASE + "doc/",
              "doc:"));

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(ResultSet answers) {
    this.header = answers.getResultVars();
    while (answers.hasNext()) {
      QuerySolution answer = answers.next();
      rows.add(header.stream().map(variable -> cell(answer.get(variable))).toList());
    }
  }

  static void line(String line, OutputStream out) {
    PrintStream lines = new PrintStream(out, true, UTF_8);
    lines.println(line);
  }

  void write(OutputStream out) {
    PrintStream lines = new PrintStream(out, false, UTF_8);
    int[] widths = widths();
    lines.println(row(header, widths));
    lines.println(row(header.stream().map(name -> "-".repeat(name.length())).toList(), widths));
    rows.forEach(row -> lines.println(row(row, widths)));
    lines.println(rows.size() == 1 ? "1 answer" : "%,d answers".formatted(rows.size()));
    lines.flush();
  }

  private int[] widths() {
    return IntStream.range(0, header.size())
        .map(
            column ->
                rows.stream()
                    .mapToInt(row -> length(row.get(column)))
                    .reduce(header.get(column).length(), Math::max))
        .toArray();
  }

  private static String row(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i)).append(" ".repeat(widths[i] - length(cells.get(i)))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(RDFNode node) {
    if (node == null) {
      return "";
    }
    String text = node.isLiteral() ? node.asLiteral().getLexicalForm() : shortened(node.toString());
    String line = Visible.words(text).replaceAll("[\\s\\p{Cc}]+", " ");
    return length(line) <= WIDEST || node.isURIResource()
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  private static String shortened(String iri) {
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getKey()))
        .map(prefix -> prefix.getValue() + iri.substring(prefix.getKey().length()))
        .findFirst()
        .orElse(iri);
  }
}
