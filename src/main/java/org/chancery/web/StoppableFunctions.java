package org.chancery.web;

import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Puts functions in the place of SPARQL's that could run for hours or fill the memory in one step,
 * where Jena does not look whether the query is to end: {@code REGEX("aaaaaaaaaaaaa!", "(a+)+$")}.
 */
final class StoppableFunctions extends ExprTransformCopy {
  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    if (function instanceof E_Regex) {
      return new StoppableRegex(arguments);
    }
    if (function instanceof E_StrReplace) {
      return new StoppableReplace(arguments);
    }
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(arguments);
    }
    return super.transform(function, arguments);
  }
}
