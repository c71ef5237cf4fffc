package org.chancery.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/** A function of texts that knows the query it is called by, and ends with it. */
abstract class StoppableFunction extends ExprFunctionN {
  /** Characters of a text that a function may make. */
  static final int LONGEST = 1_000_000;

  private final String name;

  StoppableFunction(String name, ExprList arguments) {
    super(name, arguments);
    this.name = name;
  }

  /** Its value; {@code end} is set when the query is to end. */
  abstract NodeValue value(List<NodeValue> arguments, AtomicBoolean end);

  @Override
  public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
    AtomicBoolean end = Context.getCancelSignal(environment.getContext());
    return value(arguments, end == null ? new AtomicBoolean() : end);
  }

  /** Without a query nothing can end it: as good as an error. */
  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    throw new ExprEvalException(name + " outside of a query");
  }

  final Node text(NodeValue argument) {
    return NodeValueOps.checkAndGetStringLiteral(name, argument);
  }

  static String flags(List<NodeValue> arguments, int index) {
    return arguments.size() > index ? arguments.get(index).getString() : null;
  }

  /** The text in the language of another. */
  static NodeValue like(Node other, String text) {
    String language = other.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, language));
  }

  static void check(long length) {
    if (length > LONGEST) {
      throw new Refusal(
          Refusal.BAD_REQUEST,
          "the query makes a text of more than %,d characters: make shorter ones"
              .formatted(LONGEST));
    }
  }
}
