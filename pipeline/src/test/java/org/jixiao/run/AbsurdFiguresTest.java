package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jixiao.extract.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures at the ends of the numbers are judged like any others and never end a run. */
class AbsurdFiguresTest {

  private static final String TINY_BUDGET =
      """
      "budget":{"original_yuan":0.01,"adjusted_yuan":1000000000},\
      "expenditure":{"total_yuan":900000000}""";

  @TempDir private Path folder;

  private Path records(String members) throws IOException {
    return Files.writeString(
        folder.resolve("records.jsonl"),
        "{\"department\":\"广州市荔湾区审计局\",\"fiscal_year\":2022," + members + "}\n");
  }

  private Check.Result check(String members) throws IOException {
    return Check.run(
        List.of(records(members).toString()),
        Vocabulary.standard(),
        Assessor.of(RulePacks.named("guangzhou")),
        Reading.UNSEEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TINY_BUDGET,
        TINY_BUDGET + ",\"rates\":{\"adjustment_pct\":12.5,\"execution_pct\":90}",
        """
        "budget":{"original_yuan":1000000000,"adjusted_yuan":0.01},\
        "expenditure":{"total_yuan":900000000},"rates":{"adjustment_pct":-5,"execution_pct":9}""",
        """
        "budget":{"original_yuan":9000000000000},"expenditure":{"total_yuan":9000000000000},\
        "rates":{"adjustment_pct":1}""",
        """
        "budget":{"original_yuan":9000000000000},"expenditure":{"total_yuan":7},\
        "rates":{"adjustment_pct":1,"execution_pct":50}""",
        """
        "budget":{"original_yuan":9000000000000},"expenditure":{"total_yuan":7},\
        "rates":{"adjustment_pct":90000000000,"execution_pct":90000000000}""",
        """
        "expenditure":{"total_yuan":0.01,"basic_yuan":9000000000000,"project_yuan":223372036854.77},\
        "rates":{"execution_pct":-9223372036854.775808,"adjustment_pct":-9223372036854.775808}""",
        """
        "score":{"total":9223372036854.775807,"grade":"差"},"problems":[]""",
        """
        "score":{"total":-9223372036854.775808,"grade":"优"},"problems":[]""",
        """
        "score":{"total":100000000000,"full_marks":-9223372036854.775808},"problems":[]""",
        """
        "score":{"total":-100000000000,"full_marks":9223372036854.775807},"problems":[]""",
        """
        "tasks":[{"name":"购置车辆","budget_yuan":0.01,"expenditure_yuan":9000000000000},\
        {"name":"购置车辆","budget_yuan":9000000000000,"expenditure_yuan":0.01,"execution_pct":70}]""",
      })
  void aRecordIsJudged(String members) throws IOException {
    Check.Result result = check(members);
    assertEquals(List.of(), result.rejections());
    assertEquals(1, result.reports());
  }

  @ParameterizedTest
  @ValueSource(strings = {"9000000000000", "223372036854.77"})
  void sumsMayEndBeyondTheNumbers(String yuan) throws IOException {
    String task = "{\"name\":null,\"budget_yuan\":" + yuan + ",\"expenditure_yuan\":" + yuan + "}";
    String tasks = String.join(",", Collections.nCopies(500, task));
    Check.Result result = check(TINY_BUDGET + ",\"tasks\":[" + tasks + "]");
    assertEquals(List.of(), result.rejections());
    assertEquals(1, result.reports());
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000000000", "-100000000000"})
  void scoresMayEndBeyondTheNumbers(String points) throws IOException {
    String item = "{\"name\":\"执行\",\"full_marks\":" + points + ",\"score\":" + points + "}";
    String items = String.join(",", Collections.nCopies(92, item));
    String deduction = "{\"points\":" + points + "}";
    String deductions = String.join(",", Collections.nCopies(95, deduction));
    Check.Result result =
        check(
            "\"score\":{\"total\":100000000000},\"score_items\":["
                + items
                + "],\"deductions\":["
                + deductions
                + "]");
    assertEquals(List.of(), result.rejections());
    assertEquals(1, result.reports());
  }

  @Test
  void aRunGoesOnAndTheRateStopsAtItsBound() throws IOException, SQLException {
    Path run =
        DirectRun.of(
            List.of(records("\"schema_version\":1," + TINY_BUDGET).toString()),
            folder.resolve("out"),
            "run");
    assertEquals(
        List.of("100000000000.0000|computed|90.0000"),
        Query.rows(
            "SELECT adjustment_pct, adjustment_origin, execution_pct FROM "
                + Query.table(run, "reports")));
  }
}
