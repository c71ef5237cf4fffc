package org.chancery.store;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.article.Article;
import org.chancery.entity.Corrections;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.Dip;
import org.chancery.graph.Fingerprint;
import org.chancery.graph.Fusion;
import org.chancery.graph.Iris;
import org.chancery.graph.Ontology;
import org.chancery.graph.Standards;

/**
 * The one writer of a store. It commits in batches. What is committed survives a {@code kill -9};
 * what is not has never been. For one thread.
 */
public final class StoreWriter implements AutoCloseable {
  private final DatasetGraph graphs;
  private final Iris iris;
  private final StoreLimits limits;
  private final RoomCheck roomCheck;
  private int articles;
  private Instant begun = Instant.now();

  StoreWriter(DatasetGraph graphs, Iris iris, StoreLimits limits, RoomCheck roomCheck) {
    this.graphs = graphs;
    this.iris = iris;
    this.limits = limits;
    this.roomCheck = roomCheck;
    begin();
  }

  /**
   * How an article, read by the given version of the extractor under the corrections, stands to
   * what the store has.
   */
  public Standing standing(Article article, String version, Corrections corrections) {
    Node document = iris.document(article.id());
    Node quarantine = iris.quarantine(article.id());
    boolean has =
        has(document, document, article, version) || has(quarantine, document, article, version);
    if (has && !corrections.isOutdated(article.text(), mentioned(article), obeyed(article))) {
      return Standing.UNCHANGED;
    }
    boolean isKnown = graphs.containsGraph(document) || graphs.containsGraph(quarantine);
    return isKnown ? Standing.CHANGED : Standing.NEW;
  }

  private boolean has(Node graph, Node document, Article article, String version) {
    return graphs.contains(graph, document, Dip.FINGERPRINT, text(Fingerprint.of(article)))
        && graphs.contains(graph, document, Dip.EXTRACTOR_VERSION, text(version));
  }

  private Set<String> mentioned(Article article) {
    return objects(article, Standards.SCHEMA_MENTIONS)
        .map(entity -> iris.entityId(entity.getURI()))
        .collect(toSet());
  }

  private Set<String> obeyed(Article article) {
    return objects(article, Dip.CORRECTED_BY).map(Node::getLiteralLexicalForm).collect(toSet());
  }

  /** What the article's graph, in its place or in quarantine, says of the article. */
  private Stream<Node> objects(Article article, Node property) {
    Node document = iris.document(article.id());
    return Stream.of(document, iris.quarantine(article.id()))
        .flatMap(graph -> graphs.stream(graph, document, property, Node.ANY))
        .map(Quad::getObject);
  }

  /**
   * Puts an article's graph in the place of what the store had of it. A graph with faults goes to
   * quarantine, where questions to the store do not see what it says.
   */
  public void replace(Article article, ArticleGraph graph) {
    replace(iris.document(article.id()), iris.quarantine(article.id()), graph);
  }

  /** Whether the store has what somebody else coded of an article. */
  public boolean hasCoding(String coder, Article article) {
    return graphs.containsGraph(iris.coding(coder, article.id()));
  }

  /** Puts what somebody else coded of an article in the place of what he had coded before. */
  public void replaceCoding(String coder, Article article, ArticleGraph graph) {
    String id = article.id();
    replace(iris.coding(coder, id), iris.quarantine(coder + "/" + id), graph);
  }

  private void replace(Node name, Node quarantine, ArticleGraph graph) {
    Node document = NodeFactory.createURI(graph.document());
    Graph history = History.of(document, graphs.getGraph(name), graph.triples());
    clear(name);
    clear(quarantine);
    ArticleQuads.of(graph, name, quarantine, iris.entities()).forEach(graphs::add);
    if (graph.faults().isEmpty()) {
      add(name, history);
      new EntityGraph(graphs.getGraph(iris.entities())).add(graph.entities());
    }
    outdateFusion();
    articles++;
    commitWhenFull();
  }

  /** Puts a graph that articles share in the place of the one of that name, if it is another. */
  public void replaceShared(Node name, Graph graph) {
    if (!graphs.getGraph(name).isIsomorphicWith(graph)) {
      clear(name);
      add(name, graph);
    }
  }

  /**
   * If articles have changed since it was last done, by this writer or by one that was killed:
   * forgets who is mentioned no more, and makes the graph of what the articles say together.
   */
  public void fuse() {
    Node fusion = iris.fusion();
    if (isOutdated(fusion) || !graphs.containsGraph(fusion)) {
      forgetUnmentioned();
      replaceShared(fusion, Fusion.of(graphs.getUnionGraph(), Ontology.standard()));
    }
  }

  private void outdateFusion() {
    Node fusion = iris.fusion();
    if (!isOutdated(fusion)) {
      Node now = NodeFactory.createLiteralDT(Instant.now().toString(), XSDDatatype.XSDdateTime);
      graphs.add(fusion, fusion, Standards.PROV_INVALIDATED_AT_TIME, now);
    }
  }

  private boolean isOutdated(Node fusion) {
    return graphs.contains(fusion, fusion, Standards.PROV_INVALIDATED_AT_TIME, Node.ANY);
  }

  private void forgetUnmentioned() {
    Set<Node> unmentioned;
    do {
      Graph entities = graphs.getGraph(iris.entities());
      unmentioned =
          entities.stream()
              .map(Triple::getSubject)
              .distinct()
              .filter(entity -> !isMentioned(entity))
              .collect(toSet());
      unmentioned.forEach(e -> graphs.deleteAny(iris.entities(), e, Node.ANY, Node.ANY));
    } while (!unmentioned.isEmpty());
  }

  /** Whether anything leads to the entity but offices of its own. */
  private boolean isMentioned(Node entity) {
    return Iter.asStream(graphs.find(Node.ANY, Node.ANY, Node.ANY, entity))
        .filter(quad -> !quad.isDefaultGraph() && !quad.getGraph().equals(iris.fusion()))
        .anyMatch(quad -> !quad.getPredicate().equals(Standards.ORG_MEMBER));
  }

  /** Removes all that the store has of an article, codings too; gives whether it had anything. */
  public boolean remove(String articleId) {
    Node document = iris.document(articleId);
    Set<Node> about =
        graphs.stream(Node.ANY, document, Dip.FINGERPRINT, Node.ANY)
            .filter(quad -> !quad.isDefaultGraph())
            .map(Quad::getGraph)
            .collect(toSet());
    about.forEach(this::clear);
    if (!about.isEmpty()) {
      outdateFusion();
    }
    return !about.isEmpty();
  }

  /** Commits what has been written. */
  public void commit() {
    graphs.commit();
    graphs.end();
    begin();
  }

  /** Ends without what has been written since the last {@link #commit}. */
  @Override
  public void close() {
    graphs.abort();
    graphs.end();
  }

  private void begin() {
    roomCheck.check();
    graphs.begin(TxnType.WRITE);
    articles = 0;
    begun = Instant.now();
  }

  private void commitWhenFull() {
    boolean isOld = Duration.between(begun, Instant.now()).compareTo(limits.duration()) > 0;
    if (articles >= limits.articles() || isOld) {
      commit();
    }
  }

  private void clear(Node name) {
    graphs.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
  }

  private void add(Node name, Graph graph) {
    graph.stream().forEach(t -> graphs.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
