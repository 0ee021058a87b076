package org.jixiao.write.workbook;

import java.util.List;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jixiao.write.PublishedRow;

/** Lays a sheet out: a title, a line on what is shown, the head, and a row each. */
final class Drawing {

  static final int TITLE = 0;
  static final int EXTENT = 1;
  static final int HEAD = 2;
  static final int FIRST = 3;

  private final Sheet sheet;
  private final Worksheet page;
  private final int lastColumn;
  private final int lastRow;
  private final ColumnWidths widths;

  private Drawing(Workbook book, Sheet sheet) {
    this.sheet = sheet;
    this.page = book.newWorksheet(sheet.name());
    this.lastColumn = sheet.columns().size() - 1;
    this.lastRow = HEAD + sheet.rows().size();
    this.widths = new ColumnWidths(sheet.columns());
  }

  /** Adds the sheet as the book's last. */
  static Worksheet draw(Workbook book, Sheet sheet) {
    Drawing drawing = new Drawing(book, sheet);
    drawing.drawTop();
    drawing.drawHead();
    drawing.drawRows();
    drawing.drawColumns();
    drawing.setUp();
    return drawing.page;
  }

  private void drawTop() {
    page.value(TITLE, 0, sheet.name());
    Styles.title(page.style(TITLE, 0));
    page.value(EXTENT, 0, sheet.about() + "。" + sheet.extent());
    Styles.remark(page.style(EXTENT, 0));
  }

  private void drawHead() {
    List<SheetColumn> columns = sheet.columns();
    for (int column = 0; column <= lastColumn; column++) {
      page.value(HEAD, column, columns.get(column).heading());
    }
    Styles.head(page.range(HEAD, 0, HEAD, lastColumn).style());
    page.rowHeight(HEAD, 2.4 * Styles.LINE);
  }

  private void drawRows() {
    int at = FIRST;
    for (PublishedRow row : sheet.rows()) {
      for (int column = 0; column <= lastColumn; column++) {
        drawCell(at, column, sheet.columns().get(column).value().apply(row));
      }
      at++;
    }
  }

  private void drawCell(int row, int column, Object value) {
    if (value instanceof Number number) {
      page.value(row, column, number);
      widths.see(column, number);
    } else if (value != null) {
      String text = CellText.of(value.toString());
      page.value(row, column, text);
      if (CellText.couldRun(text)) page.style(row, column).format(Styles.TEXT).set();
      widths.see(column, text);
    }
  }

  private void drawColumns() {
    for (int column = 0; column <= lastColumn; column++) {
      SheetColumn shown = sheet.columns().get(column);
      page.width(column, widths.of(column));
      if (lastRow < FIRST) continue;
      Styles.cells(page.range(FIRST, column, lastRow, column).style(), shown.look());
      for (Shade.Rule rule : shown.shade().rules()) {
        page.range(FIRST, column, lastRow, column)
            .style()
            .fillColor(rule.ground())
            .set(new ConditionalFormattingExpressionRule(rule.of(cell(column)), true));
      }
    }
    for (int row = FIRST; row <= lastRow; row++) {
      page.rowHeight(row, Styles.LINE * widths.lines(page, row));
    }
  }

  /** The first cell of a column, from which a rule's formula goes down. */
  private static String cell(int column) {
    String letters = "";
    for (int left = column + 1; left > 0; left = (left - 1) / 26) {
      letters = (char) ('A' + (left - 1) % 26) + letters;
    }
    return letters + (FIRST + 1);
  }

  private void setUp() {
    page.freezePane(sheet.frozen(), FIRST);
    page.setAutoFilter(HEAD, 0, Math.max(lastRow, HEAD), lastColumn);
    page.repeatRows(HEAD);
    page.repeatCols(0, sheet.frozen() - 1);
    Styles.print(page, widths.sum());
  }
}
