package org.jixiao.extract;

import java.util.Collections;
import java.util.List;
import org.jixiao.text.Measurement;
import org.jixiao.text.Unit;

/**
 * Reads labels and numbers side by side: 年初预算数 | 100 | 执行数 | 95. A part that stands alone tells of
 * what the labels after it are; 基本支出 with a number is a part of the figure before it.
 */
final class FinancePairs {

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;
  private Field last;
  private Field scope = Field.TOTAL;

  FinancePairs(Reading reading, Tables tables, Claims claims) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
  }

  /** What follows is of the whole again. */
  void begin() {
    scope = Field.TOTAL;
  }

  /** Reads the pairs of a row of cells, in {@code unit} where no other is printed. */
  void read(TableRow row, SectionKind section, Unit unit) {
    for (int i = 0; i + 1 < row.size(); i++) {
      Slice label = row.cell(i);
      if (label.length() == 0 || TableRow.number(reading, label) != null) continue;
      read(label, row.cell(i + 1), section, unit);
    }
  }

  private void read(Slice label, Slice value, SectionKind section, Unit unit) {
    Field found = TableHead.field(reading, label);
    Measurement printed = TableRow.number(reading, value);
    if (printed == null) {
      if (isAlone(found)) scope = found;
      return;
    }
    Field part = found == Field.BASIC || found == Field.PROJECT ? found : null;
    Field field = part != null ? last : found;
    if (field == null || field.isScope()) return;
    Measurement number = inUnit(printed, field, label, unit);
    if (!field.accepts(number)) return;
    claims.take(number);
    if (part == null && field.isMoney()) last = field;
    if (part == null) part = part(label);
    add(field, new Bound(field, part == null ? scope : part, label.start(), number, 0), section);
  }

  /** 其中：基本支出（全年预算数）: the part that the label names beside its measure, or null. */
  private Field part(Slice label) {
    Subject subject = Subjects.of(Tokens.in(reading, label.start(), label.end()));
    return subject != null && subject.isPart() ? subject.scope() : null;
  }

  /** A part of the money, or the whole of it. */
  private static boolean isAlone(Field found) {
    return found == Field.BASIC || found == Field.PROJECT || found == Field.TOTAL;
  }

  private Measurement inUnit(Measurement number, Field field, Slice label, Unit unit) {
    if (number.unit() != null) return number;
    TableHead one =
        new TableHead(
            new TableRow(List.of(label)),
            List.of(field),
            Collections.singletonList(TableHead.unit(reading, label, unit)));
    Measurement complete =
        new AlignedRow(reading, one, List.of(new Slice(number.start(), number.end())), List.of())
            .number(0);
    return complete == null ? number : complete;
  }

  private void add(Field field, Bound bound, SectionKind section) {
    String path = FinanceReader.path(field, bound.scope());
    if (!section.isOfTasks() && path != null)
      tables.figures().add(new Figure(path, bound, FinanceReader.weight(section)));
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
