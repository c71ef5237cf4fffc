package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabularies that Chancery builds on and Jena does not name. */
public final class Standards {
  private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String SCHEMA = "https://schema.org/";

  public static final Node SEM_EARLIEST_BEGIN = iri(SEM + "hasEarliestBeginTimeStamp");
  public static final Node SEM_LATEST_END = iri(SEM + "hasLatestEndTimeStamp");

  public static final Node SEM_HAS_PLACE = iri(SEM + "hasPlace");

  public static final Node NIF_PHRASE = iri(NIF + "Phrase");
  public static final Node NIF_SENTENCE_CLASS = iri(NIF + "Sentence");
  public static final Node NIF_SENTENCE = iri(NIF + "sentence");
  public static final Node NIF_CONTEXT = iri(NIF + "referenceContext");
  public static final Node NIF_ANCHOR_OF = iri(NIF + "anchorOf");
  public static final Node NIF_BEGIN = iri(NIF + "beginIndex");
  public static final Node NIF_END = iri(NIF + "endIndex");

  public static final Node PROV_ACTIVITY = iri(PROV + "Activity");
  public static final Node PROV_SOFTWARE = iri(PROV + "SoftwareAgent");
  public static final Node PROV_AGENT = iri(PROV + "Agent");
  public static final Node PROV_GENERATED_BY = iri(PROV + "wasGeneratedBy");
  public static final Node PROV_PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");
  public static final Node PROV_USED = iri(PROV + "used");
  public static final Node PROV_ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");

  public static final Node SCHEMA_HEADLINE = iri(SCHEMA + "headline");
  public static final Node SCHEMA_DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  public static final Node SCHEMA_URL = iri(SCHEMA + "url");
  public static final Node SCHEMA_MENTIONS = iri(SCHEMA + "mentions");

  private Standards() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
