package org.jixiao.extract;

/**
 * What a title or a form's head says, in joined text; -1 for what it does not.
 *
 * @param name [nameStart, nameEnd) of the department
 */
record Title(String name, int nameStart, int nameEnd, Integer year, int yearStart, int yearEnd) {

  /** The title with another name, {@code [start, end)} of the text. */
  Title named(String text, int start, int end) {
    return new Title(text.substring(start, end), start, end, year, yearStart, yearEnd);
  }
}
