package org.jixiao.generate.text;

/** Where the title stands and what is in it. */
enum TitleStyle {
  ONE_LINE,
  /** The department on one line, the rest on the next. */
  TWO_LINES,
  /** Two lines, cut inside a word. */
  CUT,
  YEAR_FIRST,
  /** The title names no year; the first paragraph does. */
  YEAR_IN_BODY,
  /** Nothing at the top; the title follows the report, as a text box does in copied text. */
  AT_END,
  BOTH_ENDS,
  /** A title for everybody; who and when stand below it. */
  FORM
}
