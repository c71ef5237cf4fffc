package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.system.Txn;

/** The forms in which a store can be taken elsewhere. */
public enum ExportFormat {
  /** Named graphs, readable. */
  TRIG(RdfExport.ofGraphs(RDFFormat.TRIG_BLOCKS)),
  /** Named graphs, a statement a line. */
  NQUADS(RdfExport.ofGraphs(RDFFormat.NQUADS)),
  /** All graphs as one, readable. */
  TURTLE(RdfExport.ofUnion(RDFFormat.TURTLE_BLOCKS)),
  /** The same as RDF 1.2: each direct relation says which reports it rests on. */
  TURTLE12(new ReifiedTurtle()),
  /** All graphs as one, a statement a line. */
  NTRIPLES(RdfExport.ofUnion(RDFFormat.NTRIPLES)),
  /** All graphs as one, in XML. */
  RDFXML(new RdfXml()),
  /** Named graphs, in JSON. */
  JSONLD(new JsonLd()),
  /** Tables of nodes, edges and events, in one ZIP file. */
  CSV(new CsvTables()),
  /** A network of who did what to whom, for graph libraries. */
  GRAPHML(new GraphMl()),
  /** The same with times, for Gephi. */
  GEXF(new Gexf()),
  /** A table with a row for each source, target and event, as PLOVER's data sets have. */
  EVENTS(new EventTable()),
  /** What the data set is and how much is in it, by VoID and DCAT. */
  VOID(new VoidDescription());

  private final Exporter exporter;

  ExportFormat(Exporter exporter) {
    this.exporter = exporter;
  }

  /** As the user gives it: {@code graphml}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes all that the dataset holds. The stream stays open. */
  public void export(Dataset dataset, OutputStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          try {
            exporter.export(dataset.asDatasetGraph(), out);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }
}
