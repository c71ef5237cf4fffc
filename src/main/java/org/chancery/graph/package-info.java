/** Extracts as RDF quads by Chancery's ontology. */
package org.chancery.graph;
