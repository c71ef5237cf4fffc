package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** The forms of RDF that Jena writes, as streams where the form allows. */
final class RdfExport {
  private RdfExport() {}

  /** Every statement with the name of its graph. */
  static Exporter ofGraphs(RDFFormat format) {
    return (graphs, out) -> {
      StreamRDF stream = begun(out, format);
      graphs.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
          .filter(quad -> !quad.isDefaultGraph())
          .forEach(stream::quad);
      stream.finish();
    };
  }

  /** Every statement once, whichever graphs it stands in. */
  static Exporter ofUnion(RDFFormat format) {
    return (graphs, out) -> {
      StreamRDF stream = begun(out, format);
      graphs.getUnionGraph().stream().forEach(stream::triple);
      stream.finish();
    };
  }

  /** Holds the subjects in memory: the form names each once. */
  static void writeXml(DatasetGraph graphs, OutputStream out) {
    Graph union = graphs.getUnionGraph();
    Prefixes.ALL.forEach(union.getPrefixMapping()::setNsPrefix);
    RDFWriter.source(union).format(RDFFormat.RDFXML_PLAIN).output(out);
  }

  private static StreamRDF begun(OutputStream out, RDFFormat format) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Prefixes.ALL.forEach(stream::prefix);
    return stream;
  }
}
