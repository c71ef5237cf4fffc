package org.chancery.graph;

import org.chancery.extraction.Extract;

/** Writes what was understood of an article as RDF. Safe for use by many threads at once. */
public interface ArticleGrapher {
  /** The article's graph, checked against the shapes. */
  ArticleGraph graph(Extract extract);
}
