package org.chancery.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.chancery.InputException;

/**
 * A question with its parameters given. A value enters the parsed query as an RDF term, never its
 * text: no value can change what is asked.
 */
final class BoundQuery {
  private static final String FIRST_DAY = "from";
  private static final String LAST_DAY = "until";

  private final Question question;
  private final Query query;

  private BoundQuery(Question question) {
    this.question = question;
    this.query = question.query();
  }

  static Query of(Question question, Map<String, String> values) {
    BoundQuery bound = new BoundQuery(question);
    values.forEach(bound::bind);
    checkOrder(values.get(FIRST_DAY), values.get(LAST_DAY));
    return bound.query;
  }

  private static void checkOrder(String first, String last) {
    if (first != null && last != null && first.compareTo(last) > 0) {
      throw new InputException(
          "%s=%s is after %s=%s: change places".formatted(FIRST_DAY, first, LAST_DAY, last));
    }
  }

  private void bind(String name, String value) {
    if (value.isBlank()) {
      throw new InputException("%s= is empty: give a value, or leave it out".formatted(name));
    }
    ElementData block =
        Question.blocks(query).stream()
            .filter(candidate -> variable(candidate).equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name));
    Binding row = BindingFactory.binding(block.getVars().get(0), term(name, value, block));
    block.getRows().clear();
    block.getRows().add(row);
  }

  private static String variable(ElementData block) {
    return block.getVars().get(0).getVarName();
  }

  private InputException unknown(String name) {
    List<String> known = Question.blocks(query).stream().map(BoundQuery::variable).toList();
    return new InputException(
        "question '%s' has no parameter '%s': it has %s"
            .formatted(
                question.name(),
                name,
                known.isEmpty()
                    ? "none"
                    : known.stream().map(k -> k + "=...").collect(Collectors.joining(", "))));
  }

  /** An IRI if the parameter is one; else a literal of the same datatype as its default. */
  private Node term(String name, String value, ElementData block) {
    if (isIri(name)) {
      return iri(name, value);
    }
    checkChoice(name, value);
    Var variable = block.getVars().get(0);
    Node standard = block.getRows().get(0).get(variable);
    if (standard == null || !standard.isLiteral()) {
      return NodeFactory.createLiteralString(value);
    }
    return literal(name, value, standard.getLiteralDatatype());
  }

  private boolean isIri(String name) {
    return question.parameters().stream().anyMatch(p -> p.name().equals(name) && p.isIri());
  }

  private void checkChoice(String name, String value) {
    List<String> choices =
        question.parameters().stream()
            .filter(parameter -> parameter.name().equals(name))
            .flatMap(parameter -> parameter.choices().stream())
            .toList();
    if (!choices.isEmpty() && choices.stream().noneMatch(value::equalsIgnoreCase)) {
      throw new InputException(
          "%s=%s: expected one of %s".formatted(name, value, String.join(", ", choices)));
    }
  }

  /** An IRI without the brackets in which SPARQL writes it. */
  static String bare(String iri) {
    return iri.replaceAll("^<|>$", "");
  }

  private static Node iri(String name, String value) {
    String iri = bare(value);
    try {
      if (IRIx.create(iri).isAbsolute()) {
        return NodeFactory.createURI(iri);
      }
    } catch (IRIException notAnIri) {
      throw notAnIri(name, value);
    }
    throw notAnIri(name, value);
  }

  private static InputException notAnIri(String name, String value) {
    return new InputException(
        "%s=%s is no absolute IRI: give one, such as https://w3id.org/chancery/event/..."
            .formatted(name, value));
  }

  private static Node literal(String name, String value, RDFDatatype datatype) {
    if (!datatype.isValid(value)) {
      throw new InputException(
          "%s=%s is no %s: give one, such as %s"
              .formatted(name, value, local(datatype), example(datatype)));
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }

  private static String local(RDFDatatype datatype) {
    return datatype.getURI().substring(datatype.getURI().indexOf('#') + 1);
  }

  private static String example(RDFDatatype datatype) {
    return local(datatype).equals("date") ? "2024-06-07" : "1";
  }
}
