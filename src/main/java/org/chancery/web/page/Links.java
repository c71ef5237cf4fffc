package org.chancery.web.page;

import com.samskivert.mustache.Mustache;
import org.chancery.graph.Iris;

/** Where on this server the things stand whose IRIs are ours. */
record Links(Iris iris) {

  /** The path of one of our IRIs; any other as it is. */
  String path(String iri) {
    return iri.startsWith(iris.base()) ? "/" + iri.substring(iris.base().length()) : iri;
  }

  /** The IRI that a path stands for. */
  String iri(String path) {
    return iris.base() + path.substring(1);
  }

  /** The IRI of the entity of that local name. */
  String entity(String localName) {
    return iris.entity(localName).getURI();
  }

  /** Turns the IRI between its tags into a path. */
  Mustache.Lambda toPath() {
    return (iri, out) -> out.write(path(iri.execute()));
  }

  /** Turns the IRI between its tags into what follows the last slash. */
  Mustache.Lambda toLocalName() {
    return (iri, out) -> out.write(iri.execute().replaceFirst("^.*/", ""));
  }
}
