package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Search;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/**
 * Reads the tables: rows under a head of known columns, rows of labels and numbers side by side,
 * and tables printed one cell per line.
 */
final class TableReader {

  private static final int LONGEST_NOTE = 40;
  private static final int FEWEST_CELLS = 6;
  private static final int FEWEST_COLUMNS = 3;

  private final Reading reading;
  private final String text;
  private final Tables tables = Tables.empty();
  private final FinanceRows finances;
  private final IndicatorRows indicators;
  private final ScoreRows scores;
  private final Integer year;
  private final WrappedCells wrapped;
  private Unit unit;
  private TableHead head;

  private TableReader(Reading reading, Claims claims, Integer year) {
    this.year = year;
    this.wrapped = new WrappedCells(reading);
    this.reading = reading;
    this.text = reading.text();
    this.finances = new FinanceRows(reading, tables, claims);
    this.indicators = new IndicatorRows(reading, tables, claims);
    this.scores = new ScoreRows(reading, tables, claims);
  }

  static Tables read(Reading reading, Claims claims, Identity identity) {
    TableReader reader = new TableReader(reading, claims, identity.year());
    for (Section section : reading.sections()) {
      if (!section.kind().isOfStatements()) reader.read(section);
    }
    return reader.tables;
  }

  private void read(Section section) {
    for (Paragraph heading : Paragraph.in(text, section.start(), lineEnd(section)))
      readUnit(heading);
    List<Paragraph> paragraphs = Paragraph.in(text, section.body(), section.end());
    head = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.row()) {
        readUnit(paragraph);
        TableRow row = TableRow.of(text, paragraph);
        read(wrapped.whole(paragraphs, i, row, head), section.kind());
        if (head != null && head.row().cells().equals(row.cells())) wrapped.begin(paragraphs, i);
        continue;
      }
      readUnit(paragraph);
      if (paragraph.length() > LONGEST_NOTE) head = null;
      int cells = shortRun(paragraphs, i);
      if (cells >= FEWEST_CELLS) {
        readCells(paragraphs.subList(i, i + cells), section.kind());
        i += cells - 1;
      }
    }
    finances.end(section.kind());
  }

  private int lineEnd(Section section) {
    return Search.firstOf(text, "\n", section.body(), section.end());
  }

  /** 金额单位：万元 above or in a table. */
  private void readUnit(Paragraph paragraph) {
    int at = Search.first(text, "单位", paragraph.start(), paragraph.end());
    while (at >= 0) {
      readUnit(at + 2, paragraph.end());
      at = Search.first(text, "单位", at + 2, paragraph.end());
    }
    at = Search.first(text, '（', paragraph.start(), paragraph.end());
    if (paragraph.length() > LONGEST_NOTE) return;
    if (at < 0 || hasFigures(paragraph)) return;
    Term<Unit> term = reading.vocabulary().units().at(text, at + 1, paragraph.end());
    int close = term == null ? -1 : at + 1 + term.text().length();
    if (close >= 0 && close < paragraph.end() && text.charAt(close) == '）')
      readUnit(at, paragraph.end());
  }

  private boolean hasFigures(Paragraph paragraph) {
    return reading.measurements(paragraph.start(), paragraph.end()).stream()
        .anyMatch(number -> number.unit() != null);
  }

  private void readUnit(int at, int end) {
    int from = at;
    while (from < end && "：（ 为".indexOf(text.charAt(from)) >= 0) from++;
    if (text.startsWith("人民币", from)) from += 3;
    Term<Unit> term = reading.vocabulary().units().at(text, from, end);
    if (term != null && term.meaning().kind() == Unit.Kind.MONEY) unit = term.meaning();
  }

  private void read(TableRow row, SectionKind section) {
    TableHead found = TableHead.of(reading, row, unit, year);
    if (found != null) {
      head = found;
      tables.rows().add(row.start());
      return;
    }
    if (head != null && head.lacksName(reading, row)) head = head.withName();
    AlignedRow aligned = head == null ? null : AlignedRow.of(reading, head, row);
    if (aligned == null) finances.readPairs(row, section, unit);
    else {
      tables.rows().add(row.start());
      read(aligned, section);
    }
  }

  private void read(AlignedRow row, SectionKind section) {
    if (head.hasIndicators()) indicators.read(row);
    if (head.hasScores() && !head.hasMoney()) scores.read(row);
    if (head.hasMoney()) finances.read(row, section);
  }

  /** How many short lines without a sentence follow each other from {@code first} on. */
  private int shortRun(List<Paragraph> paragraphs, int first) {
    int i = first;
    while (i < paragraphs.size() && wrapped.isCell(paragraphs.get(i))) i++;
    return i - first;
  }

  /** A table printed one cell per line: a run of column heads, then rows as long. */
  private void readCells(List<Paragraph> cells, SectionKind section) {
    int first = 0;
    while (first < cells.size() && !isColumn(cells.get(first))) first++;
    int next = first;
    while (next < cells.size() && isColumn(cells.get(next))) next++;
    if (endsInRow(cells, first, next)) next--;
    int width = next - first;
    if (width < FEWEST_COLUMNS) {
      readLabelledCells(cells, section);
      return;
    }
    TableHead columns = TableHead.of(reading, row(cells, first, width), unit, year);
    if (columns == null) return;
    if (startsRow(columns, cells, next)) columns = columns.withName();
    head = columns;
    List<TableRow> rows =
        columns.isNumeric(columns.size() - 1)
            ? CellRows.of(reading, columns, cells.subList(next, cells.size()))
            : rows(cells, next, width);
    for (TableRow row : rows) {
      AlignedRow aligned = AlignedRow.of(reading, columns, row);
      if (aligned == null) break;
      read(aligned, section);
    }
    finances.end(section);
    head = null;
  }

  /** 支出合计 right before its numbers is the name of a row and no column. */
  private boolean endsInRow(List<Paragraph> cells, int first, int next) {
    if (next == cells.size() || next - first <= FEWEST_COLUMNS || !isNumber(cells.get(next)))
      return false;
    Field named = TableHead.field(reading, slice(cells.get(first)));
    return named.isName() || named == Field.PARENT_NAME;
  }

  /** Columns of numbers only, below which a name comes first. */
  private boolean startsRow(TableHead columns, List<Paragraph> cells, int next) {
    for (int column = 0; column < columns.size(); column++) {
      if (!columns.isNumeric(column)) return false;
    }
    return next + 1 < cells.size() && !isNumber(cells.get(next)) && isNumber(cells.get(next + 1));
  }

  private boolean isNumber(Paragraph cell) {
    return TableRow.number(reading, slice(cell)) != null;
  }

  private static Slice slice(Paragraph cell) {
    return new Slice(cell.start(), cell.end());
  }

  private static List<TableRow> rows(List<Paragraph> cells, int from, int width) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = from; i + width <= cells.size(); i += width) rows.add(row(cells, i, width));
    return rows;
  }

  /** Labels and numbers in turn, one per line. */
  private void readLabelledCells(List<Paragraph> cells, SectionKind section) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      readUnit(cells.get(i));
      finances.readPairs(row(cells, i, 2), section, unit);
    }
  }

  private boolean isColumn(Paragraph paragraph) {
    Slice cell = new Slice(paragraph.start(), paragraph.end());
    Field field = TableHead.field(reading, cell);
    return TableRow.number(reading, cell) == null && field != null && !field.isScope();
  }

  private static TableRow row(List<Paragraph> cells, int from, int width) {
    List<Slice> row = new ArrayList<>();
    for (Paragraph cell : cells.subList(from, from + width))
      row.add(new Slice(cell.start(), cell.end()));
    return new TableRow(row);
  }
}
