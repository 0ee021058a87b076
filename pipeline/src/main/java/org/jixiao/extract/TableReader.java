package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Search;

/**
 * Reads the tables: rows under a head of known columns, rows of labels and numbers side by side,
 * and tables printed one cell per line.
 */
final class TableReader {

  private static final int LONGEST_NOTE = 40;
  private static final int LONGEST_UNIT = 12;
  private static final int FEWEST_CELLS = 6;
  private static final int MOST_MORE = 400;

  private final Reading reading;
  private final String text;
  private final Tables tables = Tables.empty();
  private final FinanceRows finances;
  private final FinancePairs pairs;
  private final IndicatorRows indicators;
  private final ScoreRows scores;
  private final Integer year;
  private final WrappedCells wrapped;
  private final Topics topics;
  private final MoneyUnit unit;
  private TableHead head;

  /** The years that head the columns, or null. */
  private YearColumns years;

  /** The head that the paragraph before names in a sentence, or null. */
  private TableHead listed;

  private TableReader(Reading reading, Claims claims, Identity identity) {
    this.year = identity.year();
    this.topics = new Topics(reading, identity);
    this.unit = new MoneyUnit(reading);
    this.wrapped = new WrappedCells(reading);
    this.reading = reading;
    this.text = reading.text();
    this.finances = new FinanceRows(reading, tables, claims);
    this.pairs = new FinancePairs(reading, tables, claims);
    this.indicators = new IndicatorRows(reading, tables, claims);
    this.scores = new ScoreRows(reading, tables, claims);
  }

  static Tables read(Reading reading, Claims claims, Identity identity) {
    TableReader reader = new TableReader(reading, claims, identity);
    for (Section section : reading.sections()) {
      if (!section.kind().isOfStatements()) reader.read(section);
    }
    return reader.tables;
  }

  private void read(Section section) {
    topics.nextSection(section);
    for (Paragraph heading : Paragraph.in(text, section.start(), lineEnd(section))) {
      unit.read(heading);
      topics.of(heading, section.kind());
    }
    List<Paragraph> paragraphs = Paragraph.in(text, section.body(), section.end());
    head = null;
    listed = null;
    years = null;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (wrapped.isEnd(paragraph)) {
        tables.rows().add(paragraph.start());
        continue;
      }
      if (paragraph.row()) {
        if (i == 0 || !paragraphs.get(i - 1).row()) readUnitBelow(paragraphs, i);
        unit.read(paragraph);
        TableRow row = TableRow.of(text, paragraph);
        if (isHeadWith(row, paragraphs, i + 1)) {
          i++;
          wrapped.begin(paragraphs, i);
          continue;
        }
        int rest = wrapped.rest(paragraphs, i, row, head);
        if (rest > i) {
          read(row.goneOnIn(TableRow.of(text, paragraphs.get(rest))), kind(section));
          tables.rows().add(paragraphs.get(rest).start());
          i = rest;
          continue;
        }
        read(wrapped.whole(paragraphs, i, row, head), kind(section));
        if (head != null && head.row().cells().equals(row.cells())) wrapped.begin(paragraphs, i);
        continue;
      }
      TableRow begun = wrapped.begun(paragraphs, i, head);
      if (begun != null) {
        read(begun, kind(section));
        tables.rows().add(paragraph.start());
        tables.rows().add(paragraphs.get(++i).start());
        continue;
      }
      unit.read(paragraph);
      topics.of(paragraph, section.kind());
      if (paragraph.length() > LONGEST_NOTE) {
        head = null;
        years = null;
      }
      int cells = shortRun(paragraphs, i);
      if (cells >= FEWEST_CELLS) {
        List<Paragraph> more = paragraphs.subList(i, i + longRun(paragraphs, i, cells));
        i += readCells(more.subList(0, cells), more, kind(section)) - 1;
      }
      listed = ListedHead.in(reading, paragraph, unit.now(), year);
      if (listed != null) head = listed;
    }
    finances.end(section.kind());
  }

  /** （单位：万元） right below a table, where none is printed above it. */
  private void readUnitBelow(List<Paragraph> paragraphs, int first) {
    if (unit.now() != null) return;
    int i = first;
    while (i < paragraphs.size() && paragraphs.get(i).row()) i++;
    boolean note = i < paragraphs.size() && paragraphs.get(i).length() <= LONGEST_UNIT;
    if (note) unit.read(paragraphs.get(i));
  }

  /** What the headings above make of the section, for a section about finance stays one. */
  private SectionKind kind(Section section) {
    return section.kind() == SectionKind.FINANCE
        ? section.kind()
        : MoneyReader.kind(section, topics).kind();
  }

  /** Whether the row and the next are a head together, which then counts. */
  private boolean isHeadWith(TableRow row, List<Paragraph> paragraphs, int next) {
    if (next >= paragraphs.size()) return false;
    Paragraph below = paragraphs.get(next);
    TableHead found =
        below.row()
            ? HeadRows.of(reading, row, TableRow.of(text, below), unit.now(), year)
            : BrokenHead.of(reading, row, below, unit.now(), year);
    if (found == null) return false;
    head = found;
    tables.rows().add(row.start());
    tables.rows().add(below.start());
    return true;
  }

  private int lineEnd(Section section) {
    return Search.firstOf(text, "\n", section.body(), section.end());
  }

  private void read(TableRow row, SectionKind section) {
    TableHead found = TableHead.of(reading, row, unit.now(), year);
    if (found != null) {
      head = found;
      years = null;
      tables.rows().add(row.start());
      return;
    }
    if (readOfYears(row, section)) return;
    TableRow rate = head == null ? null : head.rate(reading, row);
    if (head != null && head.lacksName(reading, row)) head = head.withName();
    if (head != null && head.lacksOrdinal(reading, row)) row = row.withoutFirst();
    AlignedRow aligned = head == null || rate != null ? null : AlignedRow.of(reading, head, row);
    if (aligned == null) {
      pairs.begin();
      pairs.read(rate == null ? row : rate, section, unit.now());
    } else {
      tables.rows().add(row.start());
      read(aligned, section);
    }
  }

  /** Reads the head or a row of a table whose columns are years. */
  private boolean readOfYears(TableRow row, SectionKind section) {
    YearColumns found = YearColumns.of(reading, row, year);
    TableRow own = years == null ? null : years.ownOf(row);
    boolean figure = own != null && isFigure(own.cell(0));
    if (found == null && !figure) return false;
    if (found == null) {
      pairs.read(own, section, unit.now());
    } else {
      pairs.begin();
      years = found;
      head = null;
    }
    tables.rows().add(row.start());
    return true;
  }

  private boolean isFigure(Slice label) {
    Field field = label.length() == 0 ? null : TableHead.field(reading, label);
    return field != null && (field.isScope() || field.isMoney() || field.isRate());
  }

  private void read(AlignedRow row, SectionKind section) {
    if (head.hasIndicators()) indicators.read(row);
    if (head.hasScores() && head.hasMoney()) scores.readSpending(row);
    else if (head.hasScores()) scores.read(row);
    if (head.hasMoney()) finances.read(row, section);
  }

  /** How many short lines without a sentence follow each other from {@code first} on. */
  private int shortRun(List<Paragraph> paragraphs, int first) {
    int i = first;
    while (i < paragraphs.size() && wrapped.isCell(paragraphs.get(i))) i++;
    return i - first;
  }

  /** How many lines from {@code first} on may go on with cells, some of them remarks. */
  private static int longRun(List<Paragraph> paragraphs, int first, int cells) {
    int i = first + cells;
    int last = Math.min(paragraphs.size(), i + MOST_MORE);
    while (i < last && !paragraphs.get(i).row()) i++;
    return i - first;
  }

  /**
   * Tables printed one cell per line, and labels and numbers in turn around them.
   *
   * @param more the cells and the lines after them
   * @return how many lines were read
   */
  private int readCells(List<Paragraph> cells, List<Paragraph> more, SectionKind section) {
    pairs.begin();
    int next = 0;
    boolean inColumns = false;
    CellTable table = listed == null ? null : CellTable.below(reading, listed, cells, more);
    while (next < cells.size()) {
      boolean column = CellTable.isColumn(reading, cells.get(next));
      if (column && !inColumns && table == null) {
        List<Paragraph> rest = more.subList(next, more.size());
        table = CellTable.at(reading, cells.subList(next, cells.size()), rest, unit.now(), year);
      }
      inColumns = column && table == null;
      if (table == null) {
        readLabelled(cells, next++, section);
        continue;
      }
      head = table.head();
      for (AlignedRow row : table.rows()) read(row, section);
      for (Paragraph cell : more.subList(next, next + table.size()))
        tables.rows().add(cell.start());
      next += table.size();
      table = null;
    }
    head = null;
    return next;
  }

  private void readLabelled(List<Paragraph> cells, int at, SectionKind section) {
    unit.read(cells.get(at));
    if (at + 1 == cells.size()) return;
    Paragraph label = cells.get(at);
    Paragraph value = cells.get(at + 1);
    TableRow pair =
        new TableRow(
            List.of(new Slice(label.words(), label.end()), new Slice(value.start(), value.end())));
    Field field = TableHead.field(reading, pair.cell(0));
    boolean figure = !reading.measurements(label.start(), label.end()).isEmpty();
    boolean known = field != null && !field.isName() && !field.isOfIndicators();
    if (known && !figure) tables.rows().add(label.start());
    pairs.read(pair, section, unit.now());
  }
}
