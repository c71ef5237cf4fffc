package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxFaultTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "SELECT ?a WHERE { ?a ?b }         | line 1, column 25: '}' cannot stand here",
        "SELECT ?a WHERE { ?a ?b ?c        | line 1, column 26: the query ends too early",
        "SELECT ?a WHERE { ?a dip:x ?c }   | line 1, column 22: the prefix 'dip:' is not declared:"
            + " begin the query with PREFIX dip: <...>",
        "SELEC ?a WHERE { ?a ?b ?c }       | line 1, column 1: 'SELEC' is no word of SPARQL",
        "SELECT ?a WHERE { ?a § ?c }       | line 1, column 22: '§' is no word of SPARQL",
        "SELECT ?a WHERE { ?a ?b \"x }     | line 1, column 25: the text that begins here has no"
            + " closing quote",
        "SELECT ?a (COUNT(?b) AS ?n) { ?a ?b ?c } | Non-group key variable in SELECT: ?a",
        "SELECT (1 AS ?a) ?a { ?a ?b ?c }  | Duplicate variable (had an expression) in result"
            + " projection '?a'",
      })
  void faultIsToldInPlainWordsWithItsPlace(String query, String words) {
    assertEquals(words, fault(query).lines().findFirst().orElseThrow());
  }

  @Test
  void markStandsBelowTheFault() {
    String fault = fault("SELECT ?a\nWHERE {\n\t?a ?b }");

    assertEquals(
        "line 3, column 8: '}' cannot stand here\n  \t?a ?b }\n  \t      ^",
        fault.replace("\r\n", "\n"));
  }

  private static String fault(String query) {
    QueryException failure = assertThrows(QueryException.class, () -> QueryFactory.create(query));
    return SyntaxFault.of(query, failure).toString();
  }
}
