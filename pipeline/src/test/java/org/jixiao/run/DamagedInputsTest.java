package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with an input, it is named with its reason and the rest is processed. */
class DamagedInputsTest {
  @TempDir private static Path folder;
  private static Path run;

  @BeforeAll
  static void runOverDamagedInputs() {
    String damaged = Path.of("../data/damaged").toAbsolutePath().normalize().toString();
    run = DirectRun.of(List.of(damaged), folder, "run");
  }

  @Test
  void everyDamagedInputIsRejectedWithItsPlaceAndReason() throws SQLException {
    assertEquals(
        List.of(
            "array-on-a-line.jsonl||not-a-report",
            "binary-bytes.txt||unsupported-format",
            "csv-row-with-too-few-cells.csv|line 3|bad-csv",
            "csv-without-department-column.csv|line 1|missing-column",
            "department-null.jsonl|line 1|no-department",
            "empty-file.txt||empty",
            "encrypted-pdf.pdf||encrypted",
            "encrypted-word.docx||encrypted",
            "fiscal-year-20211.jsonl|line 1|year-out-of-range",
            "latin-1-french.txt||undecodable",
            "negative-amount.jsonl|line 1|bad-value",
            "png-image-renamed.txt||unsupported-format",
            "recipe-not-a-report.txt||not-a-report",
            "scanned-pages.pdf||needs-ocr",
            "shift-jis-japanese.txt||undecodable",
            "string-where-a-number-belongs.jsonl|line 1|bad-value",
            "truncated-line-between-good-lines.jsonl|line 3|bad-json",
            "word-cut-off.docx||damaged",
            "year-20211-in-title.txt||year-out-of-range",
            "zip-name-leads-out.zip!/../outside.txt||unsafe-name"),
        Query.rows(
            "SELECT uri, place, code FROM " + Query.table(run, "rejections") + " ORDER BY ALL"));
  }

  @Test
  void aRejectionSaysWhatIsWrongForAPerson() throws SQLException {
    assertEquals(
        List.of(
            "the row has 6 cells, the header 12",
            "no column for department; the header is: 城市,区,年度,年初预算数(万元),全年预算数(万元),"
                + "实际支出数(万元),预算执行率(%),自评得分,存在问题,改进措施",
            "the fiscal year is 20211, not from 1990 to 2099",
            "/expenditure/total_yuan: expected an amount that is not negative, found -30720000.0",
            "/budget/original_yuan: expected a number, found \"三千二百万元\"",
            "the fiscal year is 20211, not from 1990 to 2099"),
        Query.rows(
            "SELECT regexp_replace(detail, ' .column.*', '') FROM "
                + Query.table(run, "rejections")
                + " WHERE code IN ('bad-value', 'bad-csv', 'missing-column', 'year-out-of-range')"
                + " ORDER BY uri"));
  }

  /** The first row of the CSV file is another submission of what a later file has, too. */
  @Test
  void everyInputIsAccountedFor() throws SQLException {
    assertEquals(
        List.of(
            "array-on-a-line.jsonl|1|0|1|0|rejected",
            "binary-bytes.txt|1|0|1|0|rejected",
            "csv-row-with-too-few-cells.csv|3|1|1|1|partly",
            "csv-without-department-column.csv|1|0|1|0|rejected",
            "department-null.jsonl|1|0|1|0|rejected",
            "empty-file.txt|1|0|1|0|rejected",
            "encrypted-pdf.pdf|1|0|1|0|rejected",
            "encrypted-word.docx|1|0|1|0|rejected",
            "fiscal-year-20211.jsonl|1|0|1|0|rejected",
            "latin-1-french.txt|1|0|1|0|rejected",
            "negative-amount.jsonl|1|0|1|0|rejected",
            "png-image-renamed.txt|1|0|1|0|rejected",
            "rate-close-to-100-percent.txt|1|1|0|0|read",
            "recipe-not-a-report.txt|1|0|1|0|rejected",
            "report-without-budget.txt|1|1|0|0|read",
            "scanned-pages.pdf|1|0|1|0|rejected",
            "shift-jis-japanese.txt|1|0|1|0|rejected",
            "string-where-a-number-belongs.jsonl|1|0|1|0|rejected",
            "truncated-line-between-good-lines.jsonl|5|4|1|0|partly",
            "two-reports-one-department-and-year.jsonl|2|1|0|1|partly",
            "word-cut-off.docx|1|0|1|0|rejected",
            "year-20211-in-title.txt|1|0|1|0|rejected",
            "zip-name-leads-out.zip|0|0|0|0|nothing",
            "zip-name-leads-out.zip!/../outside.txt|1|0|1|0|rejected"),
        Query.rows(
            "SELECT uri, records_in, records_read, records_rejected, records_superseded, fate FROM "
                + Query.table(run, "inputs")
                + " ORDER BY uri"));
  }

  @Test
  void everythingElseIsProcessed() throws SQLException {
    assertEquals(
        List.of(
            "csv-row-with-too-few-cells.csv|line 4|广州市海珠区人民政府办公室|2022",
            "rate-close-to-100-percent.txt||广州市花都区人民政府办公室|2023",
            "report-without-budget.txt||广州市从化区人民政府办公室|2021",
            "truncated-line-between-good-lines.jsonl|line 1|广州市荔湾区人民政府办公室|2022",
            "truncated-line-between-good-lines.jsonl|line 2|广州市越秀区人民政府办公室|2022",
            "truncated-line-between-good-lines.jsonl|line 4|广州市天河区人民政府办公室|2022",
            "truncated-line-between-good-lines.jsonl|line 5|广州市南沙区人民政府办公室|2022",
            "two-reports-one-department-and-year.jsonl|line 2|广州市天河区人民政府办公室|2023"),
        Query.rows(
            "SELECT input_uri, input_place, department, fiscal_year FROM "
                + Query.table(run, "reports")
                + " ORDER BY ALL"));
  }

  @Test
  void whatIsNotStatedStaysUnstated() throws SQLException {
    assertEquals(
        List.of(
            "rate-close-to-100-percent.txt|null|41800000.00|null|null",
            "report-without-budget.txt|null|null|null|null"),
        Query.rows(
            "SELECT input_uri, original_budget_yuan, adjusted_budget_yuan, expenditure_yuan,"
                + " execution_pct FROM "
                + Query.table(run, "reports")
                + " WHERE media_type = 'text/plain' ORDER BY input_uri"));
  }
}
