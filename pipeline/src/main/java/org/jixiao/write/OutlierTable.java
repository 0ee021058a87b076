package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Outlier;

/** The table of comparisons' answers. */
final class OutlierTable {

  static final Table<Outlier> OUTLIERS =
      Table.yearly("outliers", outlier -> outlier.group().fiscalYear(), OutlierTable::write);

  private OutlierTable() {}

  private static void write(Outlier outlier, Rows rows) throws IOException {
    group(outlier, rows);
    subject(outlier, rows);
    numbers(outlier, rows);
    rows.end();
  }

  private static void group(Outlier outlier, Rows rows) {
    Outlier.Group group = outlier.group();
    rows.text("verdict", outlier.verdict())
        .text("measure", outlier.measure().id())
        .text("measure_unit", outlier.measure().unit())
        .text("method", outlier.method())
        .text("peer_group", group.id())
        .text("department_type", group.departmentType())
        .text("level", group.level() == null ? null : group.level().id())
        .whole("fiscal_year", group.fiscalYear())
        .whole("peers", group.n())
        .tenThousandths("median", group.median())
        .tenThousandths("spread", group.spread());
  }

  private static void subject(Outlier outlier, Rows rows) {
    Outlier.Subject subject = outlier.subject();
    rows.text("report_id", subject.reportId())
        .text("city", subject.city())
        .text("district", subject.district())
        .text("division_code", subject.divisionCode())
        .text("department", subject.department())
        .tenThousandths("value", outlier.figures().value())
        .tenThousandths("score", outlier.figures().score())
        .text("direction", outlier.figures().direction())
        .text("sentence_zh", outlier.sentenceZh())
        .text("sentence_en", outlier.sentenceEn());
  }

  private static void numbers(Outlier outlier, Rows rows) {
    Outlier.Figures figures = outlier.figures();
    rows.text("rule", outlier.rule())
        .text("severity", outlier.severity() == null ? null : outlier.severity().id())
        .text("rule_pack", outlier.rulePack())
        .text("circle", outlier.group().circle().id())
        .whole("rank", figures.rank())
        .tenThousandths("limit_value", figures.limit())
        .tenThousandths("statistic", figures.statistic())
        .tenThousandths("p_value", figures.p())
        .money("amount_yuan", figures.amount())
        .money("previous_amount_yuan", figures.previousAmount())
        .tenThousandths("rate_pct", figures.rate())
        .tenThousandths("previous_rate_pct", figures.previousRate());
  }
}
