package org.chancery.web;

import java.util.List;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;

/**
 * The functions with an IRI that a query may call: those of XPath. Jena's own registry would load
 * any Java class that a query names, and has functions that wait, or match patterns without end.
 */
final class SparqlFunctions extends FunctionRegistry {
  private static final List<String> ENDLESS = List.of("matches", "replace", "tokenize");

  SparqlFunctions() {
    StandardFunctions.loadStdDefs(this);
    ENDLESS.forEach(name -> remove(ARQConstants.fnPrefix + name));
  }

  @Override
  public FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
