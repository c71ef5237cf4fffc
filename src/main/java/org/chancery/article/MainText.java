package org.chancery.article;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page without what surrounds it: its paragraphs, in the element that the page
 * marks as the article, else in the one with the most running text outside links.
 */
final class MainText {
  private static final String SURROUNDINGS =
      "script, style, noscript, template, nav, aside, footer, header, form, button, figure, iframe,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary],"
          + " [class~=(?i)(^|[-_ ])(share|social|related|promo|newsletter|advert|comments?|cookie)([-_ ]|$)]";
  private static final List<String> MARKED =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
  private static final String PARAGRAPHS = "p, li, blockquote, pre";
  private static final int RUNNING_TEXT = 140;

  private final Element body;

  MainText(Document page) {
    this.body = page.body().clone();
    body.select(SURROUNDINGS).remove();
  }

  /** The paragraphs, a blank line between two. */
  String text() {
    Element article = marked().or(this::densest).orElse(body);
    String paragraphs =
        article.select(PARAGRAPHS).stream()
            .filter(block -> block.select(PARAGRAPHS).size() == 1) // not what holds others
            .map(Element::text)
            .filter(text -> !text.isBlank())
            .collect(joining("\n\n"));
    return paragraphs.isEmpty() ? article.text() : paragraphs;
  }

  private Optional<Element> marked() {
    return MARKED.stream().flatMap(mark -> most(body.select(mark), "p").stream()).findFirst();
  }

  private Optional<Element> densest() {
    return most(body.select("*"), "> p, > li, > blockquote, > pre");
  }

  private static Optional<Element> most(List<Element> elements, String paragraphs) {
    return elements.stream()
        .filter(element -> runningText(element, paragraphs) >= RUNNING_TEXT)
        .max(Comparator.comparingInt(element -> runningText(element, paragraphs)));
  }

  /** Letters in the given paragraphs of the element, outside links. */
  private static int runningText(Element element, String paragraphs) {
    return element.select(paragraphs).stream()
        .mapToInt(p -> p.text().length() - p.select("a").text().length())
        .sum();
  }
}
