package org.jixiao.document;

import java.util.List;
import org.jixiao.model.Place;
import org.jixiao.model.Reason;

/** Writes a document's text line by line and remembers where each line and cell stood. */
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final Places places = new Places();
  private final Limits limits;
  private long cells;

  TextBuilder(Limits limits) {
    this.limits = limits;
  }

  /** Writes lines; blank ones are left out. */
  void lines(List<String> lines, Place place) throws Refusal {
    for (String line : lines) line(line, place);
  }

  /** Writes a line; a blank one is left out. */
  void line(String line, Place place) throws Refusal {
    String clean = Characters.clean(line).stripTrailing();
    if (clean.isBlank()) return;
    room(clean.length());
    places.add(text.length(), place);
    text.append(clean).append('\n');
  }

  /** Writes a table row; each cell gets its own place. */
  void row(List<String> row, List<Place> at) throws Refusal {
    text.append('|');
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      room(cell.length() + 3);
      text.append(' ');
      places.add(text.length(), at.get(i));
      text.append(cell).append(cell.isEmpty() ? "|" : " |");
    }
    text.append('\n');
  }

  /** Counts cells before anything is made for them. */
  void countCells(long more) throws Refusal {
    cells += more;
    if (cells > limits.cells()) {
      throw Refusal.beyond(
          Reason.TOO_MANY_CELLS, "the tables have more than " + cells + " cells", limits.cells());
    }
  }

  private void room(int more) throws Refusal {
    if (text.length() + (long) more > limits.characters()) {
      throw Refusal.beyond(
          Reason.TOO_MUCH_TEXT,
          "the text has more than " + text.length() + " characters",
          limits.characters());
    }
    if (Thread.currentThread().isInterrupted()) {
      throw new Refusal(Reason.TOO_SLOW, Reason.TOO_SLOW.meaning());
    }
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  DocumentText finish() {
    return new DocumentText(text.toString(), places);
  }
}
