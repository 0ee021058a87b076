package org.jixiao.write;

import java.io.IOException;
import org.jixiao.model.Assessment;
import org.jixiao.model.Department;
import org.jixiao.model.Finding;
import org.jixiao.model.Interval;

/**
 * The table of findings. Its intervals have four decimals and are rounded outward, its differences
 * up, so that a conflict never shrinks to nothing.
 */
final class FindingTable {

  static final Table<Assessment> FINDINGS =
      Table.yearly("findings", ReportTable::year, FindingTable::write);

  private static final String SEPARATOR = "; ";
  private static final long MILLIONTHS_PER_TEN_THOUSANDTH = 100;

  private FindingTable() {}

  private static void write(Assessment assessment, Rows rows) throws IOException {
    for (Finding finding : assessment.findings()) {
      identity(assessment, rows);
      figures(finding, rows);
      rows.text("likely_cause", finding.likelyCause())
          .text("sentence_zh", finding.sentenceZh())
          .text("sentence_en", finding.sentenceEn())
          .text("evidence_paths", String.join(SEPARATOR, finding.evidence()))
          .text("rule_pack", assessment.rulePack())
          .end();
    }
  }

  private static void identity(Assessment assessment, Rows rows) {
    Department department = assessment.report().department();
    rows.text("report_id", assessment.reportId())
        .text("city", department.city())
        .text("district", department.district())
        .text("division_code", department.divisionCode())
        .text("department", department.name())
        .text("department_type", department.type())
        .whole("fiscal_year", assessment.report().fiscalYear());
  }

  private static void figures(Finding finding, Rows rows) {
    Interval printed = finding.printed();
    Interval computed = finding.computed();
    rows.text("rule", finding.rule())
        .text("severity", finding.severity().id())
        .text("subject", finding.subject())
        .text("operands", String.join(SEPARATOR, finding.operands()))
        .tenThousandths("printed_low", printed == null ? null : (Long) down(printed.low()))
        .tenThousandths("printed_high", printed == null ? null : (Long) up(printed.high()))
        .tenThousandths("computed_low", computed == null ? null : (Long) down(computed.low()))
        .tenThousandths("computed_high", computed == null ? null : (Long) up(computed.high()))
        .tenThousandths(
            "difference", finding.difference() == null ? null : (Long) up(finding.difference()))
        .text("unit", finding.unit());
  }

  private static long down(long millionths) {
    return Math.floorDiv(millionths, MILLIONTHS_PER_TEN_THOUSANDTH);
  }

  private static long up(long millionths) {
    return -Math.floorDiv(-millionths, MILLIONTHS_PER_TEN_THOUSANDTH);
  }
}
