package org.chancery.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.graph.Category;
import org.chancery.graph.Dip;

/** The short names of namespaces in exports. */
public final class Prefixes {
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("dip", Dip.NAMESPACE);
    prefixes.put("plover", Category.PLOVER);
    prefixes.put("cameo", Category.CAMEO);
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("dct", "http://purl.org/dc/terms/");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/");
    prefixes.put("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    prefixes.put("geo", "http://www.opengis.net/ont/geosparql#");
    return prefixes;
  }

  /** The IRI with its namespace shortened if it has one of these. */
  static String shortened(String iri) {
    return ALL.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
