package org.chancery.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.graph.Dip;

/** The terms of the ontology: classes, properties, individuals, and what each means. */
record OntologyPage(StoreReader store) implements Page {
  static final String ADDRESS = "/ontology";

  /** The terms of one kind. */
  public record Section(String title, List<Term> terms) {}

  /**
   * A term.
   *
   * @param name its local name, by which it is found on the page
   * @param parents those above it, shortened
   */
  public record Term(String name, String definition, String parents, String domain, String range) {}

  @Override
  public Set<String> parameters() {
    return Set.of(PageRequest.FORMAT);
  }

  @Override
  public Optional<View> view(PageRequest request) {
    Map<String, List<Row>> byKind =
        store.rows("ontology-terms").stream()
            .collect(Collectors.groupingBy(row -> row.localName("kind")));
    return Optional.of(
        View.of("ontology", "Ontology")
            .with("namespace", Dip.NAMESPACE)
            .with(
                "sections",
                List.of(
                    section("Classes", byKind.get("Class")),
                    section("Relations and roles", byKind.get("ObjectProperty")),
                    section("Properties with values", byKind.get("DatatypeProperty")),
                    section("Individuals", byKind.get("NamedIndividual")))));
  }

  private static Section section(String title, List<Row> rows) {
    List<Row> terms = rows == null ? List.of() : rows;
    return new Section(title, terms.stream().map(OntologyPage::term).toList());
  }

  private static Term term(Row row) {
    return new Term(
        row.localName("term"),
        row.get("definition"),
        Arrays.stream(row.get("parents").split(" "))
            .map(OntologyPage::shortened)
            .collect(Collectors.joining(", ")),
        shortened(row.get("domain")),
        shortened(row.get("range")));
  }

  private static String shortened(String iri) {
    return iri.replace(Dip.NAMESPACE, "dip:").replaceFirst("^http.*[#/]", "");
  }
}
