package org.chancery.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** {@code REPLACE}, which ends when its query is to end, and makes no endless text. */
final class StoppableReplace extends StoppableFunction {
  private static final String NAME = "replace";

  StoppableReplace(ExprList arguments) {
    super(NAME, arguments);
  }

  @Override
  NodeValue value(List<NodeValue> arguments, AtomicBoolean end) {
    Node text = text(arguments.get(0));
    String pattern = text(arguments.get(1)).getLiteralLexicalForm();
    String replacement = text(arguments.get(2)).getLiteralLexicalForm();
    Matcher matcher =
        RegexEngine.makePattern(NAME, pattern, flags(arguments, 3))
            .matcher(new StoppableText(text.getLiteralLexicalForm(), end));
    return like(text, replaced(matcher, replacement));
  }

  /** As Jena has it: of matches of nothing, only the first is replaced. */
  private static String replaced(Matcher matcher, String replacement) {
    StringBuilder replaced = new StringBuilder();
    try {
      for (boolean isFirst = true; matcher.find(); isFirst = false) {
        if (isFirst || matcher.start() < matcher.end()) {
          matcher.appendReplacement(replaced, replacement);
          check(replaced.length());
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException malformed) {
      throw new ExprEvalException(NAME + ": bad replacement: " + replacement, malformed);
    }
    return matcher.appendTail(replaced).toString();
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new StoppableReplace(arguments);
  }
}
