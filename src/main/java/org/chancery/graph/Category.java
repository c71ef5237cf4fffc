package org.chancery.graph;

/** The code of a reported event in two schemes of event data, e.g. {@code CONSULT}, {@code 042}. */
public record Category(String plover, String cameo) {
  private static final String SCHEMES = "https://w3id.org/chancery/";

  /** Namespace of the PLOVER concepts. */
  public static final String PLOVER = SCHEMES + "plover#";

  /** Namespace of the CAMEO concepts. */
  public static final String CAMEO = SCHEMES + "cameo#";
}
