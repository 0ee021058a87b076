package org.jixiao.command;

import java.io.PrintWriter;

/** One line of a terminal that says how far the work is, drawn over itself. */
final class ProgressLine {
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter terminal;
  private final int columns;
  private boolean isDrawn;
  private boolean isOver;

  /**
   * A line.
   *
   * @param columns of the terminal; 0 when there is none
   */
  ProgressLine(PrintWriter terminal, int columns) {
    this.terminal = terminal;
    this.columns = columns;
  }

  boolean isShown() {
    return columns > 0;
  }

  /** Draws a text; nothing where no terminal is. */
  synchronized void draw(String progress) {
    if (!isShown() || isOver) return;
    terminal.print(ERASE + DisplayWidth.cut(progress, columns - 1));
    terminal.flush();
    isDrawn = true;
  }

  /** Erases the line for good. */
  synchronized void end() {
    isOver = true;
    erase();
  }

  synchronized void erase() {
    if (!isDrawn) return;
    terminal.print(ERASE);
    terminal.flush();
    isDrawn = false;
  }
}
