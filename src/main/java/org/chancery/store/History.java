package org.chancery.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Dip;
import org.chancery.graph.Standards;

/**
 * What is kept of the earlier versions of an article: when each appeared and which events it told.
 * What they said of these is not kept, for they say it no longer.
 */
final class History {
  private final Node document;
  private final Graph before;
  private final Graph kept = GraphFactory.createDefaultGraph();
  private final Set<Node> seen = new HashSet<>();

  private History(Node document, Graph before) {
    this.document = document;
    this.before = before;
  }

  /** The history of an article whose graph takes the place of the one before. */
  static Graph of(Node document, Graph before, Graph now) {
    History history = new History(document, before);
    boolean isSameText = before.stream(document, Dip.FINGERPRINT, Node.ANY).allMatch(now::contains);
    history.keep(document, isSameText ? document : history.lastVersion(), version(document, now));
    return history.kept;
  }

  /**
   * Copies what is known of the versions before the given one, under its new name.
   *
   * @param now the version that is no earlier one, even if it has been before
   */
  private void keep(Node version, Node name, Node now) {
    before.stream(version, Standards.PROV_REVISION_OF, Node.ANY)
        .map(Triple::getObject)
        .filter(seen::add)
        .forEach(
            earlier -> {
              if (!earlier.equals(now)) {
                copy(earlier, name);
              }
              keep(earlier, earlier.equals(now) ? name : earlier, now);
            });
  }

  private void copy(Node earlier, Node later) {
    kept.add(later, Standards.PROV_REVISION_OF, earlier);
    before.stream(earlier, Node.ANY, Node.ANY)
        .filter(triple -> !triple.getPredicate().equals(Standards.PROV_REVISION_OF))
        .forEach(kept::add);
  }

  /** The name that an article's version has when it is an earlier one. */
  private static Node version(Node document, Graph graph) {
    Node fingerprint =
        graph.stream(document, Dip.FINGERPRINT, Node.ANY).findFirst().orElseThrow().getObject();
    return NodeFactory.createURI(
        document.getURI() + "#version-" + fingerprint.getLiteralLexicalForm());
  }

  /** Makes the version of before one of the earlier ones. */
  private Node lastVersion() {
    Node version = version(document, before);
    seen.add(version);
    kept.add(document, Standards.PROV_REVISION_OF, version);
    kept.add(version, RDF.Nodes.type, Dip.EARLIER_VERSION);
    before.stream(document, Standards.SCHEMA_DATE_PUBLISHED, Node.ANY)
        .forEach(t -> kept.add(version, Standards.SCHEMA_DATE_PUBLISHED, t.getObject()));
    before.stream(Node.ANY, Dip.REPORTS, Node.ANY)
        .forEach(t -> kept.add(version, Dip.FORMERLY_REPORTED, t.getObject()));
    return version;
  }
}
