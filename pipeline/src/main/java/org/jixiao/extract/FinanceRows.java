package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Measurement;

/** Reads the rows of a table of money: the department's figures, their parts, or tasks. */
final class FinanceRows {

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;
  private TableHead head;
  private boolean underProjects;
  private boolean hasParts;
  private boolean hasTasks;
  private boolean ofUnits;
  private final List<AlignedRow> totals = new ArrayList<>();

  FinanceRows(Reading reading, Tables tables, Claims claims) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
  }

  /** Reads a row; what stands in the rows above it tells what it is a part of. */
  void read(AlignedRow row, SectionKind section) {
    if (!row.head().equals(head)) begin(row.head());
    Slice name = row.name();
    Field scope = name != null ? scope(name) : hasWords(row) ? Field.OTHER : Field.TOTAL;
    if (head.hasParts() && name != null && readParts(row, name, section)) return;
    hasParts |= isOfPart(scope);
    boolean tasks = !hasParts && !ofUnits && (head.has(Field.TASK_NAME) || section.isOfTasks());
    if (hasParts) readTotals(section);
    if (isOfPart(scope) || scope == Field.TOTAL) underProjects = scope == Field.PROJECT;
    if (tasks && (scope != null || (name != null && isAmong(name)))) {
      claim(row);
      if (scope == Field.TOTAL) totals.add(row);
    } else if (tasks || (scope == null && underProjects)) {
      readTask(row, name, section);
    } else {
      readFigures(row, scope == null ? Field.OTHER : scope, section);
    }
  }

  /** What a column tells of tasks is no name, but no row of the whole has it. */
  private boolean hasWords(AlignedRow row) {
    for (int column = 0; head.has(Field.TASK_NAME) && column < head.size(); column++) {
      Slice cell = row.cell(column);
      if (cell != null && Character.isIdeographic(reading.text().charAt(cell.start()))) return true;
    }
    return false;
  }

  private void begin(TableHead next) {
    head = next;
    underProjects = false;
    hasParts = false;
    hasTasks = false;
    ofUnits = next != null && HeadWords.isOfUnits(reading, next.row().cell(0));
    totals.clear();
  }

  /** Ends a table: sums of no tasks are the department's own. */
  void end(SectionKind section) {
    if (head != null && !hasTasks && !section.isOfTasks()) readTotals(section);
    begin(null);
  }

  private void readTotals(SectionKind section) {
    for (AlignedRow row : totals) readFigures(row, Field.TOTAL, section);
    totals.clear();
  }

  private boolean isAmong(Slice name) {
    return Tokens.in(reading, name.start(), name.end()).stream()
        .anyMatch(token -> token.is(Cue.AMONG));
  }

  private static boolean isOfPart(Field scope) {
    return scope == Field.BASIC || scope == Field.PROJECT;
  }

  /** Of what the row's figures are a part; null when its name is a name of its own. */
  private Field scope(Slice name) {
    List<Token> tokens = Tokens.in(reading, name.start(), name.end());
    NamePart own = NamePart.in(reading.text(), tokens);
    if (own != null) return null;
    if (isCarriedOver(tokens)) return Field.OTHER;
    Subject subject = Subjects.of(tokens);
    if (subject == null) return null;
    return subject.equals(Subject.DEPARTMENT) ? Field.TOTAL : subject.scope();
  }

  /** 上年结转, 结转资金. */
  private static boolean isCarriedOver(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is(Cue.BALANCE));
  }

  /** Columns are parts and rows are measures: 年初预算数 | 合计 | 基本支出 | 项目支出. */
  private boolean readParts(AlignedRow row, Slice name, SectionKind section) {
    Field measure = HeadWords.field(reading, name, null);
    if (measure == null || measure.isScope()) return false;
    for (int column = 0; column < head.size(); column++) {
      Field part = head.fields().get(column);
      Measurement number = part == null || !part.isScope() ? null : row.number(column, measure);
      if (number == null) continue;
      claims.take(number);
      add(new Bound(measure, part, number.start(), number, 0), section, 0);
    }
    return true;
  }

  private void claim(AlignedRow row) {
    for (int column = 0; column < row.head().size(); column++) {
      Measurement number = row.number(column);
      if (number != null) claims.take(number);
    }
  }

  private void readTask(AlignedRow row, Slice name, SectionKind section) {
    hasTasks = true;
    Slice words = own(name);
    String below = row.nameWords().substring(row.words(name).length());
    String printed = row.words(words) + below;
    TaskDraft draft =
        new TaskDraft(printed, words.start(), Trace.words("name", words.start(), words.end()));
    for (int column = 0; column < row.head().size(); column++) {
      Measurement number = row.number(column);
      if (number == null) continue;
      claims.take(number);
      Field field = row.head().fields().get(column);
      boolean figure =
          field != null
              && (field.isBudget() || field == Field.EXPENDITURE || field == Field.EXECUTION);
      if (figure) draft.put(new Bound(field, null, number.start(), number, 0));
    }
    boolean certain = section.isOfTasks() || row.head().has(Field.TASK_NAME);
    if (draft.isTask(certain ? SectionKind.TASK_SPENDING : section))
      tables.tasks().add(draft.task());
  }

  /** The name without 其中： and enumerators. */
  private Slice own(Slice name) {
    List<Token> tokens = Tokens.in(reading, name.start(), name.end());
    int start = name.start();
    for (Token token : tokens) {
      if (!token.is(Cue.AMONG, Cue.COLON) && !token.is(Cue.SEMICOLON)) break;
      start = token.end();
    }
    return start >= name.end() ? name : new Slice(start, name.end());
  }

  private void readFigures(AlignedRow row, Field scope, SectionKind section) {
    for (int column = 0; column < row.head().size(); column++) {
      Measurement number = row.number(column);
      Field field = row.head().fields().get(column);
      if (number == null || field == null || field.isScope()) continue;
      claims.take(number);
      int less = field == Field.BUDGET && scope == Field.TOTAL ? 1 : 0;
      add(new Bound(field, scope, number.start(), number, 0), section, less);
    }
  }

  private void add(Bound bound, SectionKind section, int less) {
    String path = FinanceReader.path(bound.field(), bound.scope());
    if (path == null) return;
    tables.figures().add(new Figure(path, bound, FinanceReader.weight(section) - less));
  }
}
