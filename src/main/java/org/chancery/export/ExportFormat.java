package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.system.Txn;

/** The forms in which a store can be taken elsewhere. */
public enum ExportFormat {
  /** Named graphs, readable. */
  TRIG(() -> RdfExport.ofGraphs(RDFFormat.TRIG_BLOCKS)),
  /** Named graphs, a statement a line. */
  NQUADS(() -> RdfExport.ofGraphs(RDFFormat.NQUADS)),
  /** All graphs as one, readable. */
  TURTLE(() -> RdfExport.ofUnion(RDFFormat.TURTLE_BLOCKS)),
  /** The same as RDF 1.2: each direct relation says which reports it rests on. */
  TURTLE12(ReifiedTurtle::new),
  /** All graphs as one, a statement a line. */
  NTRIPLES(() -> RdfExport.ofUnion(RDFFormat.NTRIPLES)),
  /** All graphs as one, in XML. */
  RDFXML(RdfXml::new),
  /** Named graphs, in JSON. */
  JSONLD(JsonLd::new),
  /** Tables of nodes, edges and events, in one ZIP file. */
  CSV(CsvTables::new),
  /** A network of who did what to whom, for graph libraries. */
  GRAPHML(GraphMl::new),
  /** The same with times, for Gephi. */
  GEXF(Gexf::new),
  /** A table with a row for each source, target and event, as PLOVER's data sets have. */
  EVENTS(EventTable::new),
  /** What the data set is and how much is in it, by VoID and DCAT. */
  VOID(VoidDescription::new);

  /** Makes it when it is needed: the commands list the formats long before Jena has begun. */
  private final Supplier<Exporter> exporter;

  ExportFormat(Supplier<Exporter> exporter) {
    this.exporter = exporter;
  }

  /** As the user gives it: {@code graphml}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is bytes that no terminal can show. */
  public boolean isBinary() {
    return this == CSV;
  }

  /** Writes all that the dataset holds. The stream stays open. */
  public void export(Dataset dataset, OutputStream out) {
    Txn.executeRead(
        dataset,
        () -> {
          try {
            exporter.get().export(dataset.asDatasetGraph(), out);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }
}
