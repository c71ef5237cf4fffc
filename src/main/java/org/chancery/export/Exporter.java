package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes what a store holds in one form. Needs memory for a few things at a time, not for all. */
interface Exporter {
  void export(DatasetGraph graphs, OutputStream out) throws IOException;
}
