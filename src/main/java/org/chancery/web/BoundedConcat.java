package org.chancery.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** {@code CONCAT}, which makes no endless text: a text that is doubled thirty times is one. */
final class BoundedConcat extends StoppableFunction {
  BoundedConcat(ExprList arguments) {
    super("concat", arguments);
  }

  @Override
  NodeValue value(List<NodeValue> arguments, AtomicBoolean end) {
    check(arguments.stream().mapToLong(argument -> argument.asString().length()).sum());
    return XSDFuncOp.strConcat(arguments);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedConcat(arguments);
  }
}
