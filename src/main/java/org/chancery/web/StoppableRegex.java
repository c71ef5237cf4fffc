package org.chancery.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** {@code REGEX}, which ends when its query is to end. */
final class StoppableRegex extends StoppableFunction {
  private static final String NAME = "regex";

  StoppableRegex(ExprList arguments) {
    super(NAME, arguments);
  }

  @Override
  NodeValue value(List<NodeValue> arguments, AtomicBoolean end) {
    String text = text(arguments.get(0)).getLiteralLexicalForm();
    String pattern = text(arguments.get(1)).getLiteralLexicalForm();
    Pattern compiled = RegexEngine.makePattern(NAME, pattern, flags(arguments, 2));
    return NodeValue.makeBoolean(compiled.matcher(new StoppableText(text, end)).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new StoppableRegex(arguments);
  }
}
