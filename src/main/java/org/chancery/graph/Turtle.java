package org.chancery.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.InputException;

/** Reads the Turtle files of {@code ontology/} that travel inside the jar. */
final class Turtle {
  private static final String FOLDER = "/org/chancery/ontology/";

  private Turtle() {}

  static Graph read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    readInto(graph, file);
    return graph;
  }

  static void readInto(Graph graph, String file) {
    try (InputStream stream = Turtle.class.getResourceAsStream(FOLDER + file)) {
      if (stream == null) {
        throw new InputException("ontology/%s is missing from the jar".formatted(file));
      }
      RDFParser.source(stream)
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException broken) {
      throw new InputException(
          "ontology/%s cannot be read: %s".formatted(file, broken.getMessage()), broken);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
