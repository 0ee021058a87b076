package org.jixiao.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Rates;
import org.jixiao.model.Reason;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportReaderTest {
  private final ReportReader reader = new ReportReader();

  private Report read(String json) throws RecordException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return reader.read(bytes, 0, bytes.length);
  }

  private RecordException refusal(String json) {
    return assertThrows(RecordException.class, () -> read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"problems\": [{\"text\": 5}]}",
        "{\"tasks\": [{\"name\": \"a\", \"budget_yuan\": -1}]}",
        "{\"evidence\": [{\"path\": \"/x\", \"start\": 5, \"end\": 3}]}",
        "{\"problems\": [{\"text\": \"a\", \"text\": \"b\"}]}",
        "{\"problems\": [{\"text\": \"a\tb\"}]}",
        "{\"measures\": [{\"text\": \"a\"}]"
      })
  void whatReadingRefusesSkimmingRefusesInTheSameWords(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    RecordException skimmed =
        assertThrows(RecordException.class, () -> reader.skim(bytes, 0, bytes.length));
    RecordException read = refusal(json);
    assertEquals(read.reason() + read.getMessage(), skimmed.reason() + skimmed.getMessage());
  }

  @Test
  void skimmingTellsWhoReportsAndLeavesTheTextsOfLists() throws RecordException {
    byte[] json =
        """
        {"problems": [{"marker": "一是", "text": "预算编制不够精准"}], "department": "荔湾区文化馆",
         "source": {"uri": "a.txt"}, "fiscal_year": 2021, "submitted_at": "2022-03-01"}"""
            .getBytes(StandardCharsets.UTF_8);
    Report report = reader.skim(json, 0, json.length);
    assertEquals("荔湾区文化馆", report.department().name());
    assertEquals(2021, report.fiscalYear());
    assertEquals("2022-03-01", report.submittedAt());
    assertEquals("a.txt", report.source().uri());
    assertNull(report.problems().get(0).text());
  }

  @Test
  void whatIsAbsentIsNotStated() throws RecordException {
    Report report = read("{}");
    assertEquals(Source.UNKNOWN, report.source());
    assertEquals(Budget.NONE, report.budget());
    assertEquals(Expenditure.NONE, report.expenditure());
    assertEquals(Rates.NONE, report.rates());
    assertEquals(Score.NONE, report.score());
    assertEquals(List.of(), report.tasks());
    assertNull(report.fiscalYear());
  }

  @Test
  void whatIsNullIsNotStated() throws RecordException {
    assertEquals(
        read("{}"),
        read(
            """
            {"schema_version": null, "source": null, "fiscal_year": null, "revenue_yuan": null,
             "budget": null, "expenditure": {"total_yuan": null}, "rates": {}, "score": null,
             "tasks": null, "level": null, "evidence": []}"""));
  }

  @Test
  void membersNobodyKnowsAreSkippedAtAnyDepth() throws RecordException {
    assertEquals(
        read("{\"budget\":{\"original_yuan\":5}}"),
        read(
            """
            {"x": {"budget": {"original_yuan": [1, {"a": null}]}},
             "budget": {"x": [[{}]], "original_yuan": 5, "y": "z"}, "z": 1e999}"""));
  }

  @Test
  void onlyTheSliceIsRead() throws RecordException {
    byte[] bytes = "xx{\"fiscal_year\":2021}yy".getBytes(StandardCharsets.UTF_8);
    assertEquals(2021, reader.read(bytes, 2, bytes.length - 4).fiscalYear());
  }

  @ParameterizedTest
  @CsvSource({
    "62118900.00, 6211890000, 50000000",
    "62118900, 6211890000, 50000000",
    "6.21189e7, 6211890000, 50000000",
    "12.34, 1234, 5000",
    "12.345, 1235, 5000",
    "0.1, 10, 5000",
    "8007199254740.93, 800719925474093, 5000",
    "0.30000000000000000000000001, 30, 5000",
  })
  void amountsAreExactDecimals(String literal, long fen, long half) throws RecordException {
    Amount amount = read("{\"revenue_yuan\":" + literal + "}").revenue();
    assertEquals(new Amount(fen, half), amount);
  }

  @ParameterizedTest
  @CsvSource({
    "89.31, 89310000, 5000",
    "100.00, 100000000, 5000",
    "89.3, 89300000, 50000",
    "100, 100000000, 500000",
    "1e2, 100000000, 500000",
    "-5.27, -5270000, 5000",
    "89.30999999999999, 89310000, 0",
  })
  void aRateIsKnownToTheDecimalsItShows(String literal, long millionths, long half)
      throws RecordException {
    Rates rates = read("{\"rates\":{\"execution_pct\":" + literal + "}}").rates();
    assertEquals(new Decimal(millionths, half), rates.execution());
  }

  @Test
  void fullMarksAreExact() throws RecordException {
    Score score = read("{\"score\":{\"total\":94.5,\"full_marks\":100}}").score();
    assertEquals(
        new Score(new Decimal(94_500_000, 50_000), Decimal.exact(100_000_000), null), score);
  }

  @Test
  void evidenceTellsThePrecisionWhereItsPrintIsTheValue() throws RecordException {
    Report report =
        read(
            """
            {"evidence": [
              {"path": "/budget/original_yuan", "start": 0, "end": 4, "printed": "９，９９９", "unit": "万元"},
              {"path": "/budget/original_yuan", "start": 0, "end": 4, "printed": "6,612.3", "unit": "万元"},
              {"path": "/budget/adjusted_yuan", "start": 0, "end": 4, "printed": "0.7", "unit": "亿元"},
              {"path": "/expenditure/total_yuan", "start": 0, "end": 4, "printed": "6000", "unit": "美元"},
              {"path": "/rates/execution_pct", "start": 0, "end": 4, "printed": "90.0", "unit": "%"},
              {"path": "/tasks/1/budget_yuan", "start": 0, "end": 4, "printed": "３．５", "unit": "万元"}],
             "budget": {"original_yuan": 66123000, "adjusted_yuan": 70000000},
             "expenditure": {"total_yuan": 60000000}, "rates": {"execution_pct": 90},
             "tasks": [{"budget_yuan": 35000}, {"budget_yuan": 35000}]}""");
    assertEquals(Amount.printed(new BigDecimal("6612.3"), 10_000), report.budget().original());
    assertEquals(Amount.printed(new BigDecimal("0.7"), 100_000_000), report.budget().adjusted());
    assertEquals(Amount.ofFen(6_000_000_000L), report.expenditure().total());
    assertEquals(Decimal.printed(new BigDecimal("90.0")), report.rates().execution());
    assertEquals(Amount.ofFen(3_500_000), report.tasks().get(0).budget());
    assertEquals(Amount.printed(new BigDecimal("3.5"), 10_000), report.tasks().get(1).budget());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{'budget':{'original_yuan':'abc'}} | /budget/original_yuan: expected a number, found \"abc\""
            + " (column 28)",
        "{'budget':7} | /budget: expected an object, found 7 (column 11)",
        "{'tasks':[{},{'budget_yuan':-1}]} | /tasks/1/budget_yuan: expected an amount that is not"
            + " negative, found -1 (column 29)",
        "{'tasks':[{},3]} | /tasks/1: expected an object, found 3 (column 14)",
        "{'tasks':{}} | /tasks: expected an array, found an object (column 10)",
        "{'fiscal_year':2021.5} | /fiscal_year: expected a whole number, found 2021.5"
            + " (column 16)",
        "{'fiscal_year':'2021'} | /fiscal_year: expected a whole number, found \"2021\""
            + " (column 16)",
        "{'department':['a']} | /department: expected a string, found an array (column 15)",
        "{'level':'区级'} | /level: expected city, district or township, found \"区级\""
            + " (column 10)",
        "{'schema_version':2} | /schema_version: expected schema version 1, found 2"
            + " (column 19)",
        "{'revenue_yuan':1e300} | /revenue_yuan: expected a number of at most 18 digits, found 1e300"
            + " (column 17)",
        "{'revenue_yuan':1e999999999} | /revenue_yuan: expected a number of at most 18 digits, found"
            + " 1e999999999 (column 17)",
        "{'indicators':[{'achieved':1}]} | /indicators/0/achieved: expected true or false, found 1"
            + " (column 28)",
        "{'evidence':[{'start':5,'end':3}]} | /evidence/0: evidence needs 0 ≤ start ≤ end, found 5"
            + " and 3 (column 32)",
      })
  void aValueThatCannotBeIsNamedWithItsPath(String json, String message) {
    RecordException refused = refusal(json.replace('\'', '"'));
    assertEquals(Reason.BAD_VALUE, refused.reason());
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "null",
        "7",
        "{",
        "{\"a\":",
        "{\"a\":1}}",
        "{} {}",
        "{\"a\":[1}",
        "{a:1}",
        "{\"a\":\"}",
        "{\"fiscal_year\":1,\"fiscal_year\":2}",
        "{\"a\":{\"b\":1}"
      })
  void whatIsNoSingleJsonObjectIsRefused(String json) {
    assertEquals(Reason.BAD_JSON, refusal(json).reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"budget\":{\"x\":1,\"x\":1}}",
        "{\"a\":NaN}",
        "{\"a\":01}",
        "{\"a\":\"\u0001\"}",
        "{\"a\":}",
        "{\"a\":1,}"
      })
  void finerFaultsOfJsonAreRefusedToo(String json) {
    assertEquals(Reason.BAD_JSON, refusal(json).reason());
  }

  @Test
  void nestingIsBounded() {
    assertEquals(Reason.NESTED_TOO_DEEP, refusal("{\"x\":" + "[".repeat(100_000)).reason());
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] gbk = {'{', '"', 'c', 'i', 't', 'y', '"', ':', '"', (byte) 0xb9, (byte) 0xe3, '"', '}'};
    RecordException refused =
        assertThrows(RecordException.class, () -> reader.read(gbk, 0, gbk.length));
    assertEquals(Reason.BAD_JSON, refused.reason());
  }

  @Test
  void inAnArrayARefusedRecordDoesNotHideTheNext() throws IOException, RecordException {
    String json = "[{\"budget\":{\"original_yuan\":{}}},{\"fiscal_year\":2022}]";
    try (JsonParser parser = RecordJson.factory().createParser(json)) {
      parser.nextToken();
      parser.nextToken();
      RecordException refused = assertThrows(RecordException.class, () -> reader.read(parser));
      assertEquals(
          "/budget/original_yuan: expected a number, found an object (column 29)",
          refused.getMessage());
      assertEquals(JsonToken.END_OBJECT, parser.currentToken());
      assertEquals(JsonToken.START_OBJECT, parser.nextToken());
      assertEquals(2022, reader.read(parser).fiscalYear());
      assertEquals(JsonToken.END_ARRAY, parser.nextToken());
    }
  }
}
