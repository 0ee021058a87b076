package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;

/**
 * Puts cells that are printed one per line together to rows, though some rows lack cells: a row is
 * words and the numbers after them. An ordinal before the words belongs to no column.
 */
final class CellRows {

  private final Reading reading;
  private final int numbers;
  private final List<TableRow> rows = new ArrayList<>();
  private List<Slice> row = new ArrayList<>();
  private int words;

  private CellRows(Reading reading, int numbers) {
    this.reading = reading;
    this.numbers = numbers;
  }

  /** The rows that {@code cells} make up under a head whose last column is one of numbers. */
  static List<TableRow> of(Reading reading, TableHead head, List<Paragraph> cells) {
    int numbers = 0;
    for (int column = 0; column < head.size(); column++) if (head.isNumeric(column)) numbers++;
    CellRows found = new CellRows(reading, numbers);
    for (Paragraph cell : cells) found.read(new Slice(cell.start(), cell.end()));
    found.close();
    return found.rows;
  }

  private void read(Slice cell) {
    Measurement number = TableRow.number(reading, cell);
    boolean word = number == null && !isDash(cell);
    boolean full = row.size() - words >= numbers;
    if (full || (word && row.size() > words)) close();
    if (!word && words == 0) return;
    row.add(cell);
    if (word) words++;
  }

  private boolean isDash(Slice cell) {
    return cell.length() <= 2 && "-—/".indexOf(reading.text().charAt(cell.start())) >= 0;
  }

  private void close() {
    if (row.size() > words) rows.add(new TableRow(row));
    row = new ArrayList<>();
    words = 0;
  }
}
