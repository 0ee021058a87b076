package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Outlier;

/** The table of peer groups' answers. */
final class OutlierTable {

  static final Table<Outlier> OUTLIERS =
      Table.yearly("outliers", Outlier::fiscalYear, OutlierTable::write);

  private OutlierTable() {}

  private static void write(Outlier outlier, Rows rows) throws IOException {
    group(outlier, rows);
    rows.text("report_id", outlier.reportId())
        .text("city", outlier.city())
        .text("district", outlier.district())
        .text("division_code", outlier.divisionCode())
        .text("department", outlier.department())
        .tenThousandths("value", outlier.value())
        .tenThousandths("score", outlier.score())
        .text("direction", outlier.direction())
        .text("sentence_zh", outlier.sentenceZh())
        .text("sentence_en", outlier.sentenceEn())
        .end();
  }

  private static void group(Outlier outlier, Rows rows) {
    rows.text("verdict", outlier.verdict())
        .text("measure", outlier.measure().id())
        .text("measure_unit", outlier.measure().unit())
        .text("method", outlier.method())
        .text("peer_group", outlier.peerGroup())
        .text("department_type", outlier.departmentType())
        .text("level", outlier.level() == null ? null : outlier.level().id())
        .whole("fiscal_year", outlier.fiscalYear())
        .whole("peers", outlier.n())
        .tenThousandths("median", outlier.median())
        .tenThousandths("spread", outlier.spread());
  }
}
