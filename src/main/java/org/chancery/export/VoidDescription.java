package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.chancery.graph.Dip;
import org.chancery.graph.Ontology;

/** Describes the dataset: its vocabularies, and how many things of each class it holds. */
final class VoidDescription implements Exporter {
  private final Node dataset = NodeFactory.createURI("https://w3id.org/chancery/dataset");

  @Override
  public void export(DatasetGraph graphs, OutputStream out) {
    Graph description = GraphFactory.createDefaultGraph();
    description.add(dataset, RDF.Nodes.type, VOID.Dataset.asNode());
    description.add(dataset, RDF.Nodes.type, DCAT.Dataset.asNode());
    description.add(
        dataset,
        DCTerms.title.asNode(),
        NodeFactory.createLiteralLang("Diplomatic relations, read from news by Chancery", "en"));
    description.add(dataset, VOID.vocabulary.asNode(), Dip.ONTOLOGY);
    Graph union = graphs.getUnionGraph();
    description.add(dataset, VOID.triples.asNode(), number(union.stream().count()));
    describeClasses(union, description);
    Prefixes.ALL.forEach(description.getPrefixMapping()::setNsPrefix);
    description.getPrefixMapping().setNsPrefix("void", VOID.getURI());
    description.getPrefixMapping().setNsPrefix("dcat", DCAT.getURI());
    RDFWriter.source(description).format(RDFFormat.TURTLE_PRETTY).output(out);
  }

  private void describeClasses(Graph union, Graph description) {
    for (Node type : Ontology.standard().classes()) {
      long members = union.stream(Node.ANY, RDF.Nodes.type, type).count();
      if (members > 0) {
        Node partition = NodeFactory.createURI(dataset.getURI() + "#" + type.getLocalName());
        description.add(dataset, VOID.classPartition.asNode(), partition);
        description.add(partition, VOID._class.asNode(), type);
        description.add(partition, VOID.entities.asNode(), number(members));
      }
    }
  }

  private static Node number(long count) {
    return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
  }
}
