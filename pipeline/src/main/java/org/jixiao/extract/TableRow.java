package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/**
 * The cells of a table row as slices of joined text; an empty cell is an empty slice.
 *
 * @param tails the rest of its cells on the lines below it
 */
record TableRow(List<Slice> cells, List<Slice> tails) {

  private static final int FEWEST_WORDS = 6;

  TableRow(List<Slice> cells) {
    this(cells, List.of());
  }

  static TableRow of(String text, Paragraph paragraph) {
    List<Slice> cells = new ArrayList<>();
    int from = paragraph.start();
    for (int i = paragraph.start(); i <= paragraph.end(); i++) {
      if (i < paragraph.end() && text.charAt(i) != Joined.CELL) continue;
      cells.add(new Slice(from, i));
      from = i + 1;
    }
    return new TableRow(cells);
  }

  /** The row with its first cell begun on the line above, which ends right before it. */
  TableRow begunAt(int start) {
    List<Slice> begun = new ArrayList<>(cells);
    begun.set(0, new Slice(start, cells.get(0).end()));
    return new TableRow(begun, tails);
  }

  /** The row whose last cell ends in the first cell of a row below it. */
  TableRow goneOnIn(TableRow below) {
    List<Slice> whole = new ArrayList<>(cells);
    int last = whole.size() - 1;
    whole.set(last, new Slice(whole.get(last).start(), below.cell(0).end()));
    whole.addAll(below.cells.subList(1, below.size()));
    return new TableRow(whole);
  }

  TableRow withoutFirst() {
    return new TableRow(cells.subList(1, cells.size()), tails);
  }

  /** The row without its empty cells. */
  TableRow printed() {
    return new TableRow(cells.stream().filter(cell -> cell.length() > 0).toList(), tails);
  }

  TableRow endedBy(List<Slice> rest) {
    return new TableRow(cells, rest);
  }

  /** Where its line starts. */
  int start() {
    return cells.get(0).start();
  }

  int size() {
    return cells.size();
  }

  Slice cell(int index) {
    return cells.get(index);
  }

  /** The number that a cell begins with, or null when it begins with a word. */
  static Measurement number(Reading reading, Slice cell) {
    List<Measurement> numbers = reading.measurements(cell.start(), cell.end());
    if (numbers.isEmpty()) return null;
    Measurement first = numbers.get(0);
    if (Years.isYear(first)) return null;
    int lead = first.start() - cell.start();
    boolean signed = lead == 1 && "-≥≤<>=".indexOf(reading.text().charAt(cell.start())) >= 0;
    return (lead == 0 || signed) && !isInName(reading.text(), first, cell) ? first : null;
  }

  /** 1.最低生活保障, 12345热线运营, 65岁以上老人体检率: words right behind the number. */
  private static boolean isInName(String text, Measurement number, Slice cell) {
    int next = number.end();
    if (number.is(Unit.Kind.COUNT)) {
      while (next < cell.end() && Character.isIdeographic(text.charAt(next))) next++;
      return next - number.end() >= FEWEST_WORDS;
    }
    if (number.unit() != null && number.unit().kind() != Unit.Kind.OTHER) return false;
    if (next >= cell.end()) return false;
    if (".、．".indexOf(text.charAt(next)) >= 0) next++;
    return next < cell.end() && Character.isIdeographic(text.charAt(next));
  }
}
