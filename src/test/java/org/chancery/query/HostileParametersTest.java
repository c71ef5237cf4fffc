package org.chancery.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.chancery.OddText;

class HostileParametersTest {
  private static final Question VISITS = Questions.of("visits");

  @Property
  void noValueChangesWhatIsAsked(@ForAll("values") String value) {
    Query asked = QueryFactory.create(BoundQuery.of(VISITS, Map.of("visitor", value)).toString());

    assertEquals(value, visitor(asked));
    assertEquals(VISITS.query().getProjectVars(), asked.getProjectVars());
  }

  /** The value in the query as it is written and read again. */
  private static String visitor(Query query) {
    ElementData block =
        Question.blocks(query).stream()
            .filter(data -> data.getVars().get(0).getVarName().equals("visitor"))
            .findFirst()
            .orElseThrow();
    return block.getRows().get(0).get(block.getVars().get(0)).getLiteralLexicalForm();
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> sparql =
        Arbitraries.of(
            "\"", "'", "\\", "}", "{", "UNDEF", "\" } ?s ?p ?o {", "#", "\n", "<urn:a>", "'''");
    return Arbitraries.oneOf(sparql, OddText.text().map(HostileParametersTest::withoutSurrogates))
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .filter(value -> !value.isBlank());
  }

  /** A query that is written as UTF-8 has none. */
  private static String withoutSurrogates(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }
}
