package org.chancery.graph;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the vocabularies that Chancery builds on and Jena does not name. */
public final class Standards {
  private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String ORG = "http://www.w3.org/ns/org#";
  private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  private static final String GEOSPARQL = "http://www.opengis.net/ont/geosparql#";
  private static final String SCHEMA = "https://schema.org/";

  public static final Node RDF_REIFIES = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies");

  public static final Node SEM_EARLIEST_BEGIN = iri(SEM + "hasEarliestBeginTimeStamp");
  public static final Node SEM_LATEST_END = iri(SEM + "hasLatestEndTimeStamp");

  public static final Node SEM_HAS_PLACE = iri(SEM + "hasPlace");

  public static final Node NIF_PHRASE = iri(NIF + "Phrase");
  public static final Node NIF_SENTENCE_CLASS = iri(NIF + "Sentence");
  public static final Node NIF_SENTENCE = iri(NIF + "sentence");
  public static final Node NIF_CONTEXT = iri(NIF + "referenceContext");
  public static final Node NIF_ANCHOR_OF = iri(NIF + "anchorOf");
  public static final Node NIF_IS_STRING = iri(NIF + "isString");
  public static final Node NIF_BEGIN = iri(NIF + "beginIndex");
  public static final Node NIF_END = iri(NIF + "endIndex");

  public static final Node ITS_IDENTITY = iri("http://www.w3.org/2005/11/its/rdf#taIdentRef");

  public static final Node PROV_ACTIVITY = iri(PROV + "Activity");
  public static final Node PROV_SOFTWARE = iri(PROV + "SoftwareAgent");
  public static final Node PROV_AGENT = iri(PROV + "Agent");
  public static final Node PROV_GENERATED_BY = iri(PROV + "wasGeneratedBy");
  public static final Node PROV_PRIMARY_SOURCE = iri(PROV + "hadPrimarySource");
  public static final Node PROV_REVISION_OF = iri(PROV + "wasRevisionOf");
  public static final Node PROV_USED = iri(PROV + "used");
  public static final Node PROV_INVALIDATED_AT_TIME = iri(PROV + "invalidatedAtTime");
  public static final Node PROV_ASSOCIATED_WITH = iri(PROV + "wasAssociatedWith");

  public static final Node SCHEMA_HEADLINE = iri(SCHEMA + "headline");
  public static final Node SCHEMA_DATE_PUBLISHED = iri(SCHEMA + "datePublished");
  public static final Node SCHEMA_URL = iri(SCHEMA + "url");
  public static final Node SCHEMA_MENTIONS = iri(SCHEMA + "mentions");

  public static final Node ORG_MEMBERSHIP = iri(ORG + "Membership");
  public static final Node ORG_HAS_MEMBERSHIP = iri(ORG + "hasMembership");
  public static final Node ORG_MEMBER = iri(ORG + "member");
  public static final Node ORG_ORGANIZATION = iri(ORG + "organization");
  public static final Node ORG_ROLE_CLASS = iri(ORG + "Role");
  public static final Node ORG_ROLE = iri(ORG + "role");

  public static final Node WGS84_LATITUDE = iri(WGS84 + "lat");
  public static final Node WGS84_LONGITUDE = iri(WGS84 + "long");
  public static final Node GEOSPARQL_GEOMETRY_CLASS = iri(GEOSPARQL + "Geometry");
  public static final Node GEOSPARQL_GEOMETRY = iri(GEOSPARQL + "hasGeometry");
  public static final Node GEOSPARQL_AS_WKT = iri(GEOSPARQL + "asWKT");
  static final RDFDatatype GEOSPARQL_WKT =
      TypeMapper.getInstance().getSafeTypeByName(GEOSPARQL + "wktLiteral");

  private Standards() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
