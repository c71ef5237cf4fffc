package org.chancery.web.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;

/** One answer of a query as texts by the names of its variables; empty where nothing is bound. */
public record Row(Map<String, String> values) {

  static Row of(Iterable<String> variables, QuerySolution solution) {
    Map<String, String> values = new LinkedHashMap<>();
    variables.forEach(name -> values.put(name, text(solution.get(name))));
    return new Row(values);
  }

  String get(String variable) {
    return values.getOrDefault(variable, "");
  }

  boolean has(String variable) {
    return !get(variable).isEmpty();
  }

  int number(String variable) {
    return has(variable) ? Integer.parseInt(get(variable)) : -1;
  }

  double decimal(String variable) {
    return Double.parseDouble(get(variable));
  }

  /** What follows the last # or / of the IRI. */
  String localName(String variable) {
    return get(variable).replaceFirst("^.*[#/]", "");
  }

  private static String text(RDFNode node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
  }
}
