package org.chancery.graph;

import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.event.DiplomaticEvent;
import org.chancery.extraction.Extract;

/** Writes who corrected what of an article, and why. */
final class CorrectionMapping {
  private final Iris iris;
  private final Draft draft;
  private final EventNames names;
  private final Graph article;
  private int number;

  /**
   * @param corrected what the article tells after the corrections
   * @param article that, as a graph
   */
  CorrectionMapping(OntologyGrapher grapher, Extract corrected, Graph article) {
    this.iris = grapher.iris();
    this.draft = Draft.of(corrected.reading().article(), grapher.coder(), iris, grapher.ontology());
    this.names = EventNames.in(corrected);
    this.article = article;
  }

  Graph graph() {
    return draft.statements().graph();
  }

  /** Writes the correction, and that it made the events what they are. */
  void write(EventCorrection correction, CorrectedEvents events) {
    number++;
    Node node = draft.part("correction-" + number);
    Node agent = iris.coder(correction.by());
    Statements statements = draft.statements();
    statements.type(node, Dip.CORRECTION);
    events.names().forEach(name -> statements.add(node, Dip.CORRECTS, iris.event(name)));
    statements.add(node, Dip.VERDICT, correction.verdict().individual());
    statements.text(node, Dip.REASON, correction.reason());
    statements.add(node, Standards.PROV_USED, draft.document());
    statements.add(node, Standards.PROV_ASSOCIATED_WITH, agent);
    statements.type(agent, Standards.PROV_AGENT);
    statements.text(agent, RDFS.Nodes.label, correction.by());
    correction.date().ifPresent(day -> statements.date(node, DCTerms.date.asNode(), day));
    writeChange(correction, node);
    events.results().forEach(event -> link(event, node));
  }

  private void writeChange(EventCorrection correction, Node node) {
    if (correction.verdict() == Verdict.CHANGE) {
      String aspect = correction.aspect().name().toLowerCase(Locale.ROOT);
      draft.statements().text(node, Dip.CHANGED_ASPECT, aspect);
      draft.statements().text(node, Dip.CHANGED_TO, correction.value());
    }
  }

  private void link(DiplomaticEvent event, Node correction) {
    Node status = draft.ontology().status(event.status());
    article.stream(Node.ANY, Dip.REPORTS, iris.event(names.of(event)))
        .map(Triple::getSubject)
        .filter(report -> article.contains(report, Dip.STATUS, status))
        .forEach(report -> draft.statements().add(report, Dip.REVISED_BY, correction));
  }
}
