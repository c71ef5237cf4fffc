package org.chancery.web.page;

import com.samskivert.mustache.Mustache;
import java.util.regex.Pattern;
import org.chancery.graph.Iris;

/** Where on this server the things stand whose IRIs are ours. */
record Links(Iris iris) {
  private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  /** The path of one of our IRIs; any other as it is, if it may be a link. */
  String path(String iri) {
    return iri.startsWith(iris.base()) ? "/" + iri.substring(iris.base().length()) : onTheWeb(iri);
  }

  /** The address of something on the web; empty for any other, such as javascript: would be. */
  static String onTheWeb(String address) {
    return WEB.matcher(address).lookingAt() ? address : "";
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
