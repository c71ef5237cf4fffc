package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.InputException;
import org.chancery.graph.Ontology;
import org.chancery.graph.Shapes;
import org.chancery.graph.Validation;
import org.chancery.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the store, or RDF files, against the shapes. */
@Command(
    name = "validate",
    description = "Checks the store, or RDF files, against the SHACL shapes of the ontology.",
    mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "RDF files in any form (.ttl, .nt, .rdf, .jsonld, ...); the store if none.")
  private List<String> files = List.of();

  @Mixin private StoreOption store;
  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    Validation validation =
        new Validation(Shapes.standard(), Ontology.standard(), fault -> out.println(fault));
    if (files.isEmpty()) {
      checkStore(validation);
    } else {
      files.forEach(file -> validation.check(read(file)));
    }
    out.printf(
        "%,d graphs checked, %,d faults, %,d articles set aside%n",
        validation.graphs(), validation.faults(), validation.quarantined());
    return validation.faults() + validation.quarantined() > 0 ? Chancery.FINDINGS : 0;
  }

  private void checkStore(Validation validation) {
    try (GraphStore graphs = GraphStore.open(store.folder)) {
      Dataset dataset = graphs.dataset();
      Txn.executeRead(dataset, () -> validation.check(dataset.asDatasetGraph()));
    }
  }

  private static Graph read(String file) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
      return graph;
    } catch (RiotException broken) {
      throw new InputException(
          "%s: cannot be read as RDF (%s): give a file whose name tells its form, such as .ttl"
              .formatted(file, broken.getMessage()),
          broken);
    }
  }
}
