package org.jixiao.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jixiao.model.Reason;

/**
 * A part of a document read as XML, element by element. Names are local ones. A document type, and
 * with it every entity, is refused; nothing outside is ever looked for.
 */
final class Xml implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;
  private final int mostDepth;
  private int depth;
  private boolean begun;

  private Xml(InputStream in, XMLStreamReader xml, int mostDepth) {
    this.in = in;
    this.xml = xml;
    this.mostDepth = mostDepth;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Opens a part of a zipped document. */
  static Xml open(ZipParts parts, String name, Limits limits) throws Refusal {
    try {
      InputStream in = new BufferedInputStream(parts.open(name));
      Reader characters = new InputStreamReader(in, decoder(in));
      synchronized (FACTORY) {
        return new Xml(in, FACTORY.createXMLStreamReader(characters), limits.depth());
      }
    } catch (XMLStreamException e) {
      throw refusal(e);
    } catch (Inflation.TooMuch e) {
      throw e.refusal();
    } catch (IOException e) {
      throw Refusal.damaged("the part " + name + " cannot be read: " + e.getMessage());
    }
  }

  /** Parts of Office documents are in UTF-8, or in UTF-16 with a mark. */
  private static CharsetDecoder decoder(InputStream in) throws IOException {
    in.mark(3);
    int first = in.read();
    int second = in.read();
    int third = in.read();
    in.reset();
    boolean utf16 = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    if (first == 0xEF && second == 0xBB && third == 0xBF) in.skipNBytes(3);
    return (utf16 ? UTF_16 : UTF_8)
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Refusal refusal(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Inflation.TooMuch tooMuch) return tooMuch.refusal();
    }
    if (e.getNestedException() instanceof Inflation.TooMuch tooMuch) return tooMuch.refusal();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Refusal.damaged("the XML is broken: " + message);
  }

  /** Goes to the next start of an element, end of an element or text; false at the end. */
  boolean next() throws Refusal {
    try {
      while (xml.hasNext()) {
        if (begun && xml.isEndElement()) depth--;
        int event = xml.next();
        begun = true;
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new Refusal(Reason.FORBIDDEN_MARKUP, Reason.FORBIDDEN_MARKUP.meaning());
        }
        if (event == XMLStreamConstants.START_ELEMENT) deeper();
        if (event == XMLStreamConstants.START_ELEMENT
            || event == XMLStreamConstants.END_ELEMENT
            || event == XMLStreamConstants.CHARACTERS) return true;
      }
      return false;
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
  }

  private void deeper() throws Refusal {
    if (++depth > mostDepth) {
      throw Refusal.beyond(
          Reason.NESTED_TOO_DEEP, "elements are more than " + mostDepth + " deep", mostDepth);
    }
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  boolean isStart(String name) {
    return isStart() && name().equals(name);
  }

  boolean isEnd() {
    return xml.isEndElement();
  }

  boolean isText() {
    return xml.isCharacters();
  }

  String name() {
    return xml.getLocalName();
  }

  /** How many elements are open, this one included. */
  int depth() {
    return depth;
  }

  String text() {
    return xml.getText();
  }

  /** An attribute by its local name, or null. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) return xml.getAttributeValue(i);
    }
    return null;
  }

  /** An attribute that is a number from 0 to 1 000 000, or {@code otherwise}. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    if (value == null || value.isEmpty() || value.length() > 7) return otherwise;
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') return otherwise;
    }
    return Integer.parseInt(value);
  }

  /** Passes over the element that has just started. */
  void skip() throws Refusal {
    int open = depth;
    while (next()) {
      if (isEnd() && depth == open) return;
    }
  }

  /**
   * Goes to the next start of an element or text inside the element that was {@code outer} deep;
   * false at its end.
   */
  boolean inside(int outer) throws Refusal {
    while (next()) {
      if (isEnd() && depth == outer) return false;
      if (!isEnd()) return true;
    }
    return false;
  }

  @Override
  public void close() {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException alreadyRead) {
      // What was needed has been read.
    }
  }
}
