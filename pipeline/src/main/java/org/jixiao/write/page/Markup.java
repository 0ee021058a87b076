package org.jixiao.write.page;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** HTML on its way out. Words are always words: nothing in them can open or close an element. */
final class Markup {

  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /** Opens an element; {@code attributes} are names and values by turns. */
  Markup open(String tag, String... attributes) throws IOException {
    out.write("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    out.write(">");
    return this;
  }

  Markup close(String... tags) throws IOException {
    for (String tag : tags) out.write("</" + tag + ">");
    out.write("\n");
    return this;
  }

  Markup words(String words) throws IOException {
    out.write(escaped(words));
    return this;
  }

  /** An element that holds nothing but words. */
  Markup element(String tag, String words, String... attributes) throws IOException {
    open(tag, attributes).words(words);
    out.write("</" + tag + ">");
    return this;
  }

  /** A script or style of the page itself, to the letter. */
  Markup block(String tag, String content) throws IOException {
    if (content.toLowerCase(Locale.ROOT).contains("</" + tag)) {
      throw new IllegalStateException("a " + tag + " of the page holds its own end");
    }
    open(tag);
    out.write(content);
    return close(tag);
  }

  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char character = words.charAt(i);
      switch (character) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\0' -> safe.append('\uFFFD');
        default -> safe.append(character);
      }
    }
    return safe.toString();
  }
}
