package org.chancery.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.update.UpdateFactory;
import org.chancery.InputException;

/**
 * A question to the graph: a SPARQL query that opens with its English and its parameters.
 *
 * <pre>
 * # Who visited whom?
 * # visitor: name of the visitor, or the code of a state; anyone if UNDEF
 * SELECT ... WHERE { VALUES ?visitor { UNDEF } ... }
 * </pre>
 *
 * A parameter is a variable with a VALUES block of its own, which holds its default; so a query
 * works as it stands in any SPARQL client.
 *
 * @param name by which the user calls it: {@code visits}, or the path of a file
 * @param title the question in English
 */
public record Question(String name, String title, List<Parameter> parameters, String sparql) {
  /** The opening comments: {@code # word: description}. */
  private static final Pattern PARAMETER = Pattern.compile("#\\s*(\\w+):\\s+(.+)");

  private static final Pattern CHOICES = Pattern.compile("\\w+(, \\w+)+ or \\w+(?=;|$)");

  /** What a question leaves open. */
  public record Parameter(String name, String description) {
    /** Whether its values are IRIs. */
    boolean isIri() {
      return description.startsWith("IRI ");
    }

    /** Whether its values are codes of states. */
    boolean isCode() {
      return description.startsWith("three letters ");
    }

    /** Whether the three letters of a state are one of its values. */
    boolean takesCode() {
      return description.contains("three letters ");
    }

    /** Whether its values are names of entities, or parts of such names. */
    boolean isName() {
      return description.matches("(a )?name\\b.*");
    }

    /** Whether a part of a name will do. */
    boolean isPart() {
      return description.contains("a part of one");
    }

    /** The only values that it takes: {@code person, state or place}; empty if it takes others. */
    List<String> choices() {
      Matcher list = CHOICES.matcher(description);
      return list.lookingAt() ? List.of(list.group().split(", | or ")) : List.of();
    }
  }

  public Question {
    parameters = List.copyOf(parameters);
  }

  /** The question that a file holds. */
  static Question of(String name, String sparql) {
    List<String> comments = sparql.lines().takeWhile(line -> line.startsWith("#")).toList();
    List<Parameter> parameters = new ArrayList<>();
    for (String comment : comments) {
      Matcher matcher = PARAMETER.matcher(comment);
      if (matcher.matches()) {
        parameters.add(new Parameter(matcher.group(1), matcher.group(2)));
      }
    }
    String title = comments.isEmpty() ? "" : comments.get(0).substring(1).strip();
    return new Question(name, title, parameters, sparql);
  }

  /** The query with its defaults. */
  Query query() {
    if (sparql.isBlank()) {
      throw new InputException(name + ":1: the file is empty: write a SPARQL query into it");
    }
    try {
      return QueryFactory.create(sparql);
    } catch (QueryException broken) {
      if (isUpdate()) {
        throw new InputException(
            name + ":1: an update is no query: write SELECT, ASK, CONSTRUCT or DESCRIBE", broken);
      }
      throw new InputException(
          "%s: not a SPARQL query: %s".formatted(name, SyntaxFault.of(sparql, broken)), broken);
    }
  }

  private boolean isUpdate() {
    try {
      UpdateFactory.create(sparql);
      return true;
    } catch (QueryException neither) {
      return false;
    }
  }

  /** The VALUES blocks of a query that hold one value of one variable: its parameters. */
  static List<ElementData> blocks(Query query) {
    List<ElementData> blocks = new ArrayList<>();
    if (query.getQueryPattern() == null) {
      return blocks;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData block) {
            if (block.getVars().size() == 1 && block.getRows().size() == 1) {
              blocks.add(block);
            }
          }
        });
    return blocks;
  }
}
