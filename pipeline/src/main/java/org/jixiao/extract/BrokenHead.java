package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/** Reads a table's head of which some titles end on the line below it: 预算数（万 over 元）. */
final class BrokenHead {

  private static final int LONGEST_END = 40;

  private final Reading reading;
  private final TableRow row;
  private final String[] titles;

  private BrokenHead(Reading reading, TableRow row) {
    this.reading = reading;
    this.row = row;
    this.titles = new String[row.size()];
    for (int i = 0; i < row.size(); i++) titles[i] = words(row.cell(i));
  }

  /** The head that the row and the line below it are together, or null where they are none. */
  static TableHead of(Reading reading, TableRow row, Paragraph below, Unit unit, Integer year) {
    if (below.length() > LONGEST_END || TableHead.of(reading, row, unit, year) == null) return null;
    BrokenHead head = new BrokenHead(reading, row);
    return head.end(below) ? head.whole(unit, year) : null;
  }

  /** Adds the line's pieces to the titles they stand under; false where one ends no title. */
  private boolean end(Paragraph below) {
    int from = below.start();
    for (int i = from + 1; i <= below.end(); i++) {
      if (i < below.end() && !isGap(i)) continue;
      if (!end(new Slice(from, i))) return false;
      from = i;
    }
    return true;
  }

  /** Blanks, which joined text leaves out, stand before the character. */
  private boolean isGap(int at) {
    return reading.joined().offset(at) > reading.joined().offset(at - 1) + 1;
  }

  private boolean end(Slice piece) {
    int place = reading.joined().column(piece.start());
    if (place <= 0) return false;
    for (int i = 0; i < row.size(); i++) {
      if (row.cell(i).length() == 0) continue;
      int start = reading.joined().column(row.cell(i).start());
      if (start < 0 || Math.abs(start - place) > 1) continue;
      boolean open = isOpen(titles[i]);
      titles[i] += words(piece);
      return open ? !isOpen(titles[i]) : label(titles[i]) != null;
    }
    return false;
  }

  private static boolean isOpen(String title) {
    return title.lastIndexOf('（') > title.lastIndexOf('）');
  }

  private TableHead whole(Unit unit, Integer year) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Field field = label(titles[i]);
      fields.add(field == null ? TableHead.field(reading, row.cell(i)) : field);
    }
    TableHead head = TableHead.of(reading, row, fields, unit, year);
    if (head == null) return null;
    List<Unit> units = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Unit otherwise = head.units().get(i);
      String title = titles[i];
      units.add(TableHead.unit(reading, title, 0, title.length(), otherwise));
    }
    return new TableHead(row, head.fields(), units);
  }

  /** What a title that is a label as a whole means, its unit aside; or null. */
  private Field label(String title) {
    int bracket = title.indexOf('（');
    int end = bracket < 0 ? title.length() : bracket;
    Term<Field> label = reading.vocabulary().labels().at(title, 0, end);
    return label == null || label.text().length() < end ? null : label.meaning();
  }

  private String words(Slice slice) {
    return reading.text().substring(slice.start(), slice.end());
  }
}
