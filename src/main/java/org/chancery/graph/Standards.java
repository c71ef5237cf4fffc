package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabularies that Chancery builds on and Jena does not name. */
final class Standards {
  private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";

  static final Node SEM_EARLIEST_BEGIN = iri(SEM + "hasEarliestBeginTimeStamp");
  static final Node SEM_LATEST_END = iri(SEM + "hasLatestEndTimeStamp");

  static final Node NIF_PHRASE = iri(NIF + "Phrase");
  static final Node NIF_SENTENCE_CLASS = iri(NIF + "Sentence");
  static final Node NIF_SENTENCE = iri(NIF + "sentence");
  static final Node NIF_CONTEXT = iri(NIF + "referenceContext");
  static final Node NIF_ANCHOR_OF = iri(NIF + "anchorOf");
  static final Node NIF_BEGIN = iri(NIF + "beginIndex");
  static final Node NIF_END = iri(NIF + "endIndex");

  static final Node PROV_ACTIVITY = iri(PROV + "Activity");
  static final Node PROV_SOFTWARE = iri(PROV + "SoftwareAgent");
  static final Node PROV_GENERATED_BY = iri(PROV + "wasGeneratedBy");
  static final Node PROV_PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");
  static final Node PROV_USED = iri(PROV + "used");
  static final Node PROV_ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");

  static final Node SCHEMA_HEADLINE = iri(SCHEMA + "headline");
  static final Node SCHEMA_DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  static final Node SCHEMA_URL = iri(SCHEMA + "url");
  static final Node SCHEMA_MENTIONS = iri(SCHEMA + "mentions");

  private Standards() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
