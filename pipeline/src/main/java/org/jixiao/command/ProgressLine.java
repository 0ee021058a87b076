package org.jixiao.command;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.jixiao.run.Progress;

/** One line of a terminal that says how far a run is, drawn over itself. */
final class ProgressLine {
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter terminal;
  private final int columns;
  private final ProgressWords words;
  private final LongSupplier elapsed;
  private boolean isDrawn;
  private boolean isOver;

  /**
   * A line.
   *
   * @param columns of the terminal; 0 when there is none
   * @param elapsed milliseconds since the run began
   */
  ProgressLine(PrintWriter terminal, int columns, ProgressWords words, LongSupplier elapsed) {
    this.terminal = terminal;
    this.columns = columns;
    this.words = words;
    this.elapsed = elapsed;
  }

  boolean isShown() {
    return columns > 0;
  }

  synchronized void draw(Progress progress) {
    if (!isShown() || isOver) return;
    String text = DisplayWidth.cut(words.of(progress, elapsed.getAsLong()), columns - 1);
    terminal.print(ERASE + text);
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
