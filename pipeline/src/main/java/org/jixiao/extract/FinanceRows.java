package org.jixiao.extract;

import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.TermIndex.Term;
import org.jixiao.text.Unit;

/** Reads the rows of a table of money: the department's figures, their parts, or tasks. */
final class FinanceRows {

  private static final String[] TOTALS = {"合计", "总计", "整体", "总额", "部门预算", "部门支出", "全部", "总数", "部门"};
  private static final String[] PARTS = {
    "其中", "小计", "本级", "下属", "拨款", "基金", "资金", "收入", "人员", "公用", "结转"
  };

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;
  private Field lastPair;

  FinanceRows(Reading reading, Tables tables, Claims claims) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
  }

  void read(AlignedRow row, SectionKind section) {
    Slice name = row.name();
    boolean ofTasks = row.head().has(Field.TASK_NAME) || section.isOfTasks();
    Field scope = name == null ? Field.TOTAL : scope(row.words(name));
    if (ofTasks && scope != null) {
      claim(row);
    } else if (ofTasks) {
      readTask(row, name, section);
    } else {
      readFigures(row, scope == null ? Field.OTHER : scope, section);
    }
  }

  /** Of what the row's figures are a part; null when its name is a name of its own. */
  private Field scope(String name) {
    Term<Label> term = reading.vocabulary().labels().longestIn(name, 0, name.length());
    Field field = term == null ? null : term.meaning().field();
    if (field == Field.BASIC || name.contains("基本支出")) return Field.BASIC;
    if (name.endsWith("项目支出") && name.length() <= 8) return Field.PROJECT;
    for (String total : TOTALS) {
      if (name.contains(total) && name.length() < total.length() + 10) return Field.TOTAL;
    }
    for (String part : PARTS) {
      if (name.startsWith(part)) return Field.OTHER;
    }
    return null;
  }

  private void claim(AlignedRow row) {
    for (int column = 0; column < row.head().size(); column++) {
      Measurement number = row.number(column);
      if (number != null) claims.take(number);
    }
  }

  private void readTask(AlignedRow row, Slice name, SectionKind section) {
    TaskDraft draft =
        new TaskDraft(row.nameWords(), name.start(), Trace.words("name", name.start(), name.end()));
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
    if (draft.isTask(section.isOfTasks() ? SectionKind.TASK_SPENDING : section))
      tables.tasks().add(draft.task());
  }

  private void readFigures(AlignedRow row, Field scope, SectionKind section) {
    for (int column = 0; column < row.head().size(); column++) {
      Measurement number = row.number(column);
      Field field = row.head().fields().get(column);
      if (number == null || field == null) continue;
      claims.take(number);
      String path = FinanceReader.path(field, scope);
      if (path == null) continue;
      int weight =
          FinanceReader.weight(section) - (field == Field.BUDGET && scope == Field.TOTAL ? 1 : 0);
      tables
          .figures()
          .add(new Figure(path, new Bound(field, scope, number.start(), number, 0), weight));
    }
  }

  /**
   * A row of labels and numbers side by side: 年初预算数 | 100 | 执行数 | 95. 基本支出 and 项目支出 are parts of
   * the figure above them.
   */
  void readPairs(TableRow row, SectionKind section, Unit unit) {
    for (int i = 0; i + 1 < row.size(); i++) {
      Slice label = row.cell(i);
      if (label.length() == 0 || TableRow.number(reading, label) != null) continue;
      Field part = scope(row(label));
      boolean isPart = part == Field.BASIC || part == Field.PROJECT;
      Field field = isPart ? lastPair : TableHead.field(reading, label);
      if (field == null) continue;
      Measurement number = inUnit(TableRow.number(reading, row.cell(i + 1)), field, label, unit);
      if (number == null || !field.accepts(number)) continue;
      claims.take(number);
      if (!isPart && field.isMoney()) lastPair = field;
      Field scope = isPart ? part : Field.TOTAL;
      readPair(field, new Bound(field, scope, label.start(), number, 0), section);
    }
  }

  private String row(Slice slice) {
    return reading.joined().words(slice.start(), slice.end());
  }

  private Measurement inUnit(Measurement number, Field field, Slice label, Unit unit) {
    if (number == null || number.unit() != null) return number;
    TableRow columns = new TableRow(List.of(label));
    TableHead head =
        new TableHead(
            columns,
            List.of(field),
            java.util.Collections.singletonList(TableHead.unit(reading, label, unit)));
    return new AlignedRow(reading, head, List.of(new Slice(number.start(), number.end())), null)
        .number(0);
  }

  private void readPair(Field field, Bound bound, SectionKind section) {
    String path = FinanceReader.path(field, bound.scope());
    if (path != null && !section.isOfTasks()) {
      tables.figures().add(new Figure(path, bound, FinanceReader.weight(section)));
    }
    if (field == Field.SCORE && Values.decimal(bound.measurement()) != null) {
      tables
          .totals()
          .add(
              new Found<>(
                  Values.decimal(bound.measurement()),
                  bound.start(),
                  List.of(Trace.of("", bound))));
    }
  }
}
