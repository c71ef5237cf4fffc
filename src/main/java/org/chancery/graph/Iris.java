package org.chancery.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.InputException;
import org.chancery.entity.Entity;

/**
 * The IRIs that Chancery mints, all below one base.
 *
 * <table>
 *   <caption>Below {@code https://w3id.org/chancery/}</caption>
 *   <tr><td>entity</td><td>{@code id/antony-blinken}</td></tr>
 *   <tr><td>event</td><td>{@code event/visit-2024-W24-0f3a1b2c3d4e5f60}</td></tr>
 *   <tr><td>document, which also names its graph</td><td>{@code doc/seed}</td></tr>
 *   <tr><td>phrase or sentence (NIF)</td><td>{@code doc/seed#char=0,149}</td></tr>
 *   <tr><td>what somebody else coded of a document</td><td>{@code coding/jane-roe/seed}</td></tr>
 *   <tr><td>other graphs</td><td>{@code graph/entities}</td></tr>
 * </table>
 */
public record Iris(String base) {
  /** Where the IRIs stand unless a setting says otherwise. */
  public static final String DEFAULT_BASE = "https://w3id.org/chancery/";

  public static final Iris DEFAULT = new Iris(DEFAULT_BASE);

  public Iris {
    if (!isAbsolute(base) || !base.endsWith("/") || base.contains("#")) {
      throw new InputException(
          "base IRI <%s> cannot be used: give an absolute one that ends in / and has no #, such as %s"
              .formatted(base, DEFAULT_BASE));
    }
  }

  public Node entity(Entity entity) {
    return entity(entity.id());
  }

  /** The entity of the given local name, e.g. {@code antony-blinken}. */
  public Node entity(String id) {
    return iri("id/" + encoded(id));
  }

  /** A thing that is part of what is known of an entity, such as an office of a person. */
  Node partOf(Entity entity, String name) {
    return iri("id/" + encoded(entity.id()) + "#" + encoded(name));
  }

  /** The gazetteer, which defines the entities that it knows. */
  Node gazetteer() {
    return iri("gazetteer");
  }

  /** The role of the given id, e.g. {@code foreign-minister}. */
  Node role(String id) {
    return iri("role/" + encoded(id));
  }

  /** The local name of the entity with the given IRI. */
  public String entityId(String iri) {
    return URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1), UTF_8);
  }

  /** The event of the given local name. */
  public Node event(String name) {
    return iri("event/" + encoded(name));
  }

  /** The article of the given id, and the graph of what it says. */
  public Node document(String articleId) {
    return iri("doc/" + encoded(articleId));
  }

  /** The software of the given version. */
  public Node software(String version) {
    return iri("software/chancery-" + encoded(version));
  }

  /** A person or program that codes events under the given name. */
  public Node coder(String name) {
    return iri("agent/" + encoded(name));
  }

  /** The graph of what a coder says of an article. */
  public Node coding(String coder, String articleId) {
    return iri("coding/" + encoded(coder) + "/" + encoded(articleId));
  }

  /** The graph of what is known of entities, whichever article mentions them. */
  public Node entities() {
    return iri("graph/entities");
  }

  /** The graph of PLOVER, CAMEO and the alignments. */
  public Node vocabularies() {
    return iri("graph/vocabularies");
  }

  /** The graph of what several articles say together, which can be rebuilt at any time. */
  public Node fusion() {
    return iri("graph/fusion");
  }

  /** The graph in which an article is set aside that the shapes refuse. */
  public Node quarantine(String articleId) {
    return iri("quarantine/" + encoded(articleId));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** The text as one segment of a path, with all but unreserved characters percent-encoded. */
  static String encoded(String segment) {
    return URLEncoder.encode(segment, UTF_8).replace("+", "%20").replace("*", "%2A");
  }

  private static boolean isAbsolute(String iri) {
    try {
      return new URI(iri).isAbsolute();
    } catch (URISyntaxException notAnIri) {
      return false;
    }
  }
}
