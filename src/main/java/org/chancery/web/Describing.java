package org.chancery.web;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;

/** What DESCRIBE means here, as a query: the statements whose subject is one of the resources. */
final class Describing {
  private static final Var RESOURCE = Var.alloc("resource");
  private static final Triple STATEMENT =
      Triple.create(RESOURCE, Var.alloc("property"), Var.alloc("value"));

  private Describing() {}

  static Query query(Collection<Node> resources) {
    Query query = QueryFactory.create("CONSTRUCT WHERE { ?resource ?property ?value }");
    ElementData values = new ElementData();
    values.add(RESOURCE);
    resources.stream()
        .filter(Node::isURI)
        .forEach(resource -> values.add(BindingFactory.binding(RESOURCE, resource)));
    ElementTriplesBlock statements = new ElementTriplesBlock();
    statements.addTriple(STATEMENT);
    ElementGroup group = new ElementGroup();
    List.of(values, statements).forEach(group::addElement);
    query.setQueryPattern(group);
    return query;
  }
}
