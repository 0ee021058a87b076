package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.CoverageGap;

/** The table of departments that are missing, gone, new or not listed. */
final class CoverageTable {

  static final Table<CoverageGap> COVERAGE_GAPS =
      Table.yearly("coverage_gaps", CoverageGap::fiscalYear, CoverageTable::write);

  private CoverageTable() {}

  private static void write(CoverageGap gap, Rows rows) throws IOException {
    rows.text("city", gap.city())
        .text("district", gap.district())
        .text("division_code", gap.divisionCode())
        .text("department", gap.department())
        .text("department_type", gap.departmentType())
        .whole("fiscal_year", gap.fiscalYear())
        .text("status", gap.status())
        .text("candidates", gap.candidates())
        .text("sentence_zh", gap.sentenceZh())
        .text("sentence_en", gap.sentenceEn())
        .end();
  }
}
