package org.chancery.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * What one article says, as RDF: the unit that the store keeps and replaces.
 *
 * @param document IRI of the article, and name of its graph
 * @param triples the article's own graph: the article, its reports, events, direct relations,
 *     proposals
 * @param entities label, kind and state of everyone it names; goes to the graph that all articles
 *     share, {@link Iris#entities}, in the place of what was known of them before
 * @param faults the SHACL report, if the triples break a shape
 */
public record ArticleGraph(
    String document, Graph triples, Graph entities, Optional<Graph> faults) {}
