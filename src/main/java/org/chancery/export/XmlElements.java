package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document while it is written, an element a line. */
final class XmlElements {
  /** Characters that XML 1.0 cannot hold. */
  private static final Pattern ILLEGAL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final XMLStreamWriter xml;

  private XmlElements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document. */
  static void write(OutputStream out, Content content) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new XmlElements(xml));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  /** What a document holds. */
  interface Content {
    void write(XmlElements document) throws XMLStreamException;
  }

  /** Begins an element; names and values of its attributes alternate. */
  XmlElements begin(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    return attributes(attributes);
  }

  /** Writes an element without content. */
  XmlElements empty(String name, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement(name);
    return attributes(attributes);
  }

  /** Writes an element that holds a text. */
  XmlElements text(String name, String text, String... attributes) throws XMLStreamException {
    begin(name, attributes);
    writeKeepingReturns(legal(text));
    return end();
  }

  /** A reader would take a carriage return as it stands for a line feed. */
  private void writeKeepingReturns(String text) throws XMLStreamException {
    int from = 0;
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', from)) {
      xml.writeCharacters(text.substring(from, at));
      xml.writeEntityRef("#13");
      from = at + 1;
    }
    xml.writeCharacters(text.substring(from));
  }

  XmlElements end() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  private XmlElements attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
    return this;
  }

  private static String legal(String text) {
    return ILLEGAL.matcher(text).replaceAll(" ");
  }
}
