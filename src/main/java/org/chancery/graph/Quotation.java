package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/**
 * Quotes an article: words and sentences as NIF strings, {@code <doc>#char=42,48}, whose offsets
 * count code points as RFC 5147 has it.
 */
final class Quotation {
  private final Node document;
  private final String text;
  private final CodePoints codePoints;
  private final Statements statements;

  Quotation(Node document, String text, Statements statements) {
    this.document = document;
    this.text = text;
    this.codePoints = CodePoints.of(text);
    this.statements = statements;
  }

  /** The words, and the sentence in which they stand. */
  Node phrase(Span words, Span sentence) {
    Node phrase = quote(words, Standards.NIF_PHRASE);
    statements.add(phrase, Standards.NIF_SENTENCE, sentence(sentence));
    return phrase;
  }

  Node sentence(Span sentence) {
    return quote(sentence, Standards.NIF_SENTENCE_CLASS);
  }

  private Node quote(Span span, Node type) {
    Span offsets = codePoints.of(span);
    Node quote =
        NodeFactory.createURI(
            "%s#char=%d,%d".formatted(document.getURI(), offsets.start(), offsets.end()));
    statements.type(quote, type);
    statements.add(quote, Standards.NIF_CONTEXT, document);
    statements.index(quote, Standards.NIF_BEGIN, offsets.start());
    statements.index(quote, Standards.NIF_END, offsets.end());
    statements.text(quote, Standards.NIF_ANCHOR_OF, span.in(text));
    return quote;
  }
}
