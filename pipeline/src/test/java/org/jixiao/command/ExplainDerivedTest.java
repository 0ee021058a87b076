package org.jixiao.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jixiao.run.DirectRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Each way in which a figure may follow from others, in words and with its numbers. */
class ExplainDerivedTest {
  private static final List<String> RECORDS =
      List.of(
          record("审计局", "10000000", "null", "8100000", "90.00", "10.00", "null"),
          record("统计局", "10000000", "null", "8100000", "null", "null", "null"),
          record("财政局", "10000000", "null", "8100000", "55.55", "null", "null"),
          record("教育局", "10000000", "12000000", "9000000", "60.00", "5.00", "85.5"),
          record("民政局", "null", "null", "null", "91.20", "3.00", "95"),
          record("水务局", "30000000", "29000000", "9000000", "null", "null", "null"));

  @TempDir private static Path folder;

  private static String record(
      String name,
      String original,
      String adjusted,
      String spent,
      String execution,
      String change,
      String score) {
    return """
        {"schema_version":1,"department":"广州市荔湾区%s","fiscal_year":2022,\
        "budget":{"original_yuan":%s,"adjusted_yuan":%s},"expenditure":{"total_yuan":%s},\
        "rates":{"execution_pct":%s,"adjustment_pct":%s},"score":{"total":%s}}"""
        .formatted(name, original, adjusted, spent, execution, change, score);
  }

  @BeforeAll
  static void runTheRecords() throws IOException {
    Path records = Files.write(folder.resolve("records.jsonl"), RECORDS);
    DirectRun.of(List.of(records.toString()), folder.resolve("out"), "run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          审计局 | adjusted_budget_yuan | only with the printed adjustment rate taken as a cut | 10,000,000.00 yuan × (1 − 10.00%) = 9,000,000.00 yuan
          审计局 | adjustment_pct | the printed rate is the size of a cut; its negative is used |
          统计局 | adjusted_budget_yuan | the report does not state its adjusted budget, and it does not follow |
          统计局 | execution_pct | it is expenditure ÷ original budget | 8,100,000.00 yuan ÷ 10,000,000.00 yuan × 100% = 81.00%
          财政局 | execution_pct | it does not fit expenditure ÷ budget, so its basis is not known |
          财政局 | computed_execution_pct | its basis is not known and nothing is computed |
          教育局 | adjusted_budget_yuan | the report states its adjusted budget |
          教育局 | execution_pct | the printed rate does not fit expenditure ÷ adjusted budget | 9,000,000.00 yuan ÷ 12,000,000.00 yuan × 100% = 75.00%
          教育局 | adjustment_pct | the printed rate does not fit (adjusted budget − original budget) | (12,000,000.00 yuan − 10,000,000.00 yuan) ÷ 10,000,000.00 yuan × 100% = 20.00%
          教育局 | grade_band | the grade bands of the rule pack guangzhou-2019 | 80 ≤ 85.5 < 90: grade “良”
          民政局 | execution_pct | the rule pack takes it to be on the adjusted budget |
          民政局 | grade_band | the grade bands of the rule pack guangzhou-2019 | 95 ≥ 90: grade “优”
          水务局 | computed_execution_pct | whatever the report prints | 9,000,000.00 yuan ÷ 29,000,000.00 yuan × 100% ≈ 31.0345%
          水务局 | adjustment_pct | it is (adjusted budget − original budget) ÷ original budget | (29,000,000.00 yuan − 30,000,000.00 yuan) ÷ 30,000,000.00 yuan × 100% ≈ -3.3333%
          水务局 | grade_band | the report does not state its score |
          """)
  void theRuleAndTheFormulaAreTold(String report, String field, String rule, String formula) {
    StringWriter out = new StringWriter();
    String[] question = {
      folder.resolve("out").toString(), "--report", report, "--field", field, "--language", "en"
    };
    assertEquals(
        0, new CommandLine(new ExplainCommand()).setOut(new PrintWriter(out)).execute(question));
    List<String> lines = out.toString().lines().toList();
    List<String> rules = lines.stream().filter(line -> line.startsWith("  rule: ")).toList();
    assertEquals(
        List.of(true), rules.stream().map(line -> line.contains(rule)).toList(), out::toString);
    assertEquals(
        formula == null ? List.of() : List.of("  formula: " + formula),
        lines.stream().filter(line -> line.startsWith("  formula: ")).toList());
  }
}
