package org.jixiao.generate.text;

import java.util.List;

/** What a report's page is made of, from top to bottom. */
sealed interface Block {
  /** Lines of a title, each its own. */
  record Title(List<Ink> lines) implements Block {}

  record Heading(Ink ink) implements Block {}

  record Paragraph(Ink ink) implements Block {}

  /** Lines that stay as they are: a table, a table of contents. */
  record Lines(List<Ink> lines) implements Block {}
}
