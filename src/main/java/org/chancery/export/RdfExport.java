package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** The forms of RDF that Jena writes, as streams. */
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

  static StreamRDF begun(OutputStream out, RDFFormat format) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
    stream.start();
    Prefixes.ALL.forEach(stream::prefix);
    return stream;
  }
}
