package org.chancery.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.riot.RDFFormat;
import org.chancery.web.page.PageRequest;

/** The forms in which a thing is described: a page for people, or RDF. */
enum RdfSyntax {
  TURTLE("text/turtle", RDFFormat.TURTLE_PRETTY),
  JSONLD("application/ld+json", RDFFormat.JSONLD11),
  NTRIPLES("application/n-triples", RDFFormat.NTRIPLES),
  RDFXML("application/rdf+xml", RDFFormat.RDFXML),
  HTML("text/html", null);

  /** In the order in which they are preferred where the client does not mind. */
  private static final AcceptList OFFER =
      AcceptList.create(Arrays.stream(values()).map(RdfSyntax::mediaType).toArray(String[]::new));

  private final String mediaType;
  private final RDFFormat format;

  RdfSyntax(String mediaType, RDFFormat format) {
    this.mediaType = mediaType;
    this.format = format;
  }

  String mediaType() {
    return mediaType;
  }

  /** How Jena writes it; none for a page. */
  Optional<RDFFormat> format() {
    return Optional.ofNullable(format);
  }

  /** As it is asked for: {@code turtle}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the client asks for, by {@code ?format=} or else by {@code Accept}. */
  static RdfSyntax of(HttpServletRequest request) {
    String wanted = request.getParameter(PageRequest.FORMAT);
    return wanted == null ? accepted(request.getHeader("Accept")) : named(wanted);
  }

  private static RdfSyntax named(String name) {
    return Stream.of(values())
        .filter(syntax -> syntax.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.NOT_ACCEPTABLE,
                    "format=%s is unknown: give one of %s".formatted(name, List.of(values()))));
  }

  private static RdfSyntax accepted(String accept) {
    String type = Accepted.of(accept, OFFER).getContentTypeStr();
    return Stream.of(values())
        .filter(syntax -> syntax.mediaType.equals(type))
        .findFirst()
        .orElseThrow();
  }
}
