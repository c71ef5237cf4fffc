package org.chancery.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.PathWriter;

/**
 * Where a graph breaks a shape.
 *
 * @param focus the thing that breaks it
 * @param rule what the shape asks for
 * @param found the property and the value at fault; empty if something is missing
 */
public record Fault(String focus, String rule, String found) {
  static Fault of(ReportEntry entry) {
    List<String> found = new ArrayList<>();
    if (entry.resultPath() != null) {
      found.add(PathWriter.asString(entry.resultPath()));
    }
    if (entry.value() != null && !entry.value().equals(entry.focusNode())) {
      found.add(entry.value().toString());
    }
    return new Fault(text(entry.focusNode()), entry.message(), String.join(" ", found));
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }

  @Override
  public String toString() {
    return found.isEmpty() ? focus + ": " + rule : focus + ": " + rule + " (" + found + ")";
  }
}
