package org.chancery.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page states of its article: title, date, address, publisher. */
record PageHead(Document page) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String title() {
    return first(List.of(content("meta[property=og:title]"), words("h1"), words("title")))
        .orElse("");
  }

  /** The date of publication, as written: the first that can be read, if any can. */
  Optional<String> date() {
    List<Optional<String>> stated =
        List.of(
            linkedData("datePublished"),
            content("meta[property=article:published_time]"),
            content("meta[itemprop=datePublished]"),
            content(
                "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|dc\\.date|dcterms\\.date|dcterms\\.created)$]"),
            attribute("[itemprop=datePublished][datetime]", "datetime"),
            attribute("article time[datetime]", "datetime"),
            attribute("time[datetime]", "datetime"));
    return stated.stream()
        .flatMap(Optional::stream)
        .filter(date -> PublicationDate.parse(date).isPresent())
        .findFirst()
        .or(() -> first(stated));
  }

  String url() {
    return first(
            List.of(attribute("link[rel=canonical]", "href"), content("meta[property=og:url]")))
        .orElse("");
  }

  String publisher() {
    return content("meta[property=og:site_name]").orElse("");
  }

  private Optional<String> content(String selector) {
    return attribute(selector, "content");
  }

  private Optional<String> attribute(String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(name));
  }

  private Optional<String> words(String selector) {
    return Optional.ofNullable(page.selectFirst(selector)).map(Element::text);
  }

  /** The value of a schema.org property in the page's JSON-LD. */
  private Optional<String> linkedData(String property) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> json(script.data()))
        .flatMap(json -> json.findValues(property).stream())
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst();
  }

  private static Stream<JsonNode> json(String text) {
    try {
      return Stream.of(JSON.readTree(text));
    } catch (JsonProcessingException brokenPagesAreCommon) {
      return Stream.empty();
    }
  }

  private static Optional<String> first(List<Optional<String>> places) {
    return places.stream().flatMap(Optional::stream).filter(p -> !p.isBlank()).findFirst();
  }
}
