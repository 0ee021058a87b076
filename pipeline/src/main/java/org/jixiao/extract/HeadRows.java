package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/**
 * Puts a table's head together that is printed over two rows: a group above its columns, 评分 over 满分
 * and 得分, or a title begun above its end, 扣分 over 原因.
 */
final class HeadRows {

  private final Reading reading;
  private final List<Slice> cells = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private int known;

  private HeadRows(Reading reading) {
    this.reading = reading;
  }

  /** The head that the two rows are together, or null where one of them is a row of its own. */
  static TableHead of(Reading reading, TableRow upper, TableRow lower, Unit unit, Integer year) {
    if (upper.size() != lower.size() || !isOfWords(reading, upper, lower)) return null;
    HeadRows rows = new HeadRows(reading);
    int above = 0;
    for (int i = 0; i < upper.size(); i++) {
      if (!rows.add(upper.cell(i), lower.cell(i))) return null;
      if (field(reading, upper.cell(i)) != null) above++;
    }
    return rows.known > above ? rows.head(TableHead.spanning(reading, upper, unit), year) : null;
  }

  private static boolean isOfWords(Reading reading, TableRow upper, TableRow lower) {
    boolean words = false;
    for (int i = 0; i < upper.size(); i++) {
      for (Slice cell : List.of(upper.cell(i), lower.cell(i))) {
        if (!reading.measurements(cell.start(), cell.end()).isEmpty()) return false;
      }
      words |= lower.cell(i).length() > 0;
    }
    return words;
  }

  /** Adds the column; false when the lower cell is no title. */
  private boolean add(Slice upper, Slice lower) {
    Field own = field(reading, upper);
    if (lower.length() > 0) {
      Field joined = joined(upper, lower);
      own = joined == null ? exact(lower) : joined;
      if (own == null) return false;
    }
    cells.add(lower.length() > 0 ? lower : upper);
    fields.add(own);
    if (own != null) known++;
    return true;
  }

  private static Field field(Reading reading, Slice cell) {
    return cell.length() == 0 ? null : TableHead.field(reading, cell);
  }

  private Field joined(Slice upper, Slice lower) {
    if (upper.length() == 0) return null;
    String text = reading.text();
    String words =
        text.substring(upper.start(), upper.end()) + text.substring(lower.start(), lower.end());
    return exact(words, words.length());
  }

  private Field exact(Slice cell) {
    String text = reading.text().substring(cell.start(), cell.end());
    return exact(text, text.length()) == null ? null : TableHead.field(reading, cell);
  }

  private Field exact(String words, int length) {
    int end = Search.firstOf(words, "（", 0, length);
    Term<Field> label = reading.vocabulary().labels().at(words, 0, end);
    return label == null || label.text().length() < end ? null : label.meaning();
  }

  private TableHead head(Unit unit, Integer year) {
    return TableHead.of(reading, new TableRow(cells), fields, unit, year);
  }
}
