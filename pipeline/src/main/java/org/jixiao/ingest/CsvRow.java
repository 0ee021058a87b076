package org.jixiao.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Department;
import org.jixiao.model.Evidence;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Level;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;

/** One row of a CSV file as a report, with each number's cell as its evidence. */
final class CsvRow {
  private final Source source;
  private final Map<String, Cell> cells = new HashMap<>();
  private final List<Evidence> evidence = new ArrayList<>();

  CsvRow(Source source, List<CsvColumns.Column> columns, List<String> values, int[] starts) {
    this.source = source;
    for (int i = 0; i < starts.length; i++) {
      CsvColumns.Column column = columns.get(i);
      if (column.member() != null && !isNothing(values.get(i))) {
        cells.put(column.member(), new Cell(column, values.get(i), starts[i]));
      }
    }
  }

  private record Cell(CsvColumns.Column column, String value, int start) {}

  /** A cell that cannot be what its column says. */
  static final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadCell(String header, String expected, String value) {
      super("column " + header + ": expected " + expected + ", found \"" + value + "\"");
    }
  }

  /**
   * The report.
   *
   * @throws BadCell when a cell is not what its column says
   */
  Report report() {
    Level level = Level.of(text("level"));
    Department department =
        new Department(
            text("city"),
            text("district"),
            text("division_code"),
            level,
            text("department"),
            text("department_type"));
    return new Report(
        source,
        department,
        year(),
        text("submitted_at"),
        amount("revenue_yuan"),
        budget(),
        new Expenditure(
            amount("/expenditure/total_yuan"),
            amount("/expenditure/basic_yuan"),
            amount("/expenditure/project_yuan")),
        rates(),
        new Score(number("/score/total"), number("/score/full_marks"), text("/score/grade")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        statements("problems"),
        statements("measures"),
        evidence);
  }

  private Budget budget() {
    return new Budget(
        amount("/budget/original_yuan"),
        amount("/budget/adjusted_yuan"),
        amount("/budget/basic_yuan"),
        amount("/budget/project_yuan"));
  }

  private Rates rates() {
    return new Rates(
        number("/rates/execution_pct"),
        number("/rates/adjustment_pct"),
        number("/rates/basic_execution_pct"),
        number("/rates/project_execution_pct"));
  }

  private String text(String member) {
    Cell cell = cells.get(member);
    return cell == null ? null : cell.value().strip();
  }

  private Integer year() {
    Cell cell = cells.get("fiscal_year");
    if (cell == null) return null;
    String digits = cell.value().strip().replaceAll("年度?$", "");
    if (!digits.matches("\\d{1,9}"))
      throw new BadCell(cell.column().header(), "a year", cell.value());
    return Integer.valueOf(digits);
  }

  private Amount amount(String member) {
    Cell cell = cells.get(member);
    if (cell == null) return null;
    String printed = digits(cell);
    if (printed.startsWith("-")) {
      throw new BadCell(cell.column().header(), "an amount that is not negative", cell.value());
    }
    note(member, cell, printed, cell.column().unit());
    try {
      return Amount.printed(new BigDecimal(printed), cell.column().yuanPerUnit());
    } catch (ArithmeticException tooLarge) {
      throw new BadCell(cell.column().header(), "an amount up to nine trillion yuan", cell.value());
    }
  }

  private Decimal number(String member) {
    Cell cell = cells.get(member);
    if (cell == null) return null;
    String printed = digits(cell);
    note(member, cell, printed, member.startsWith("/rates") ? "%" : null);
    return Decimal.printed(new BigDecimal(printed));
  }

  private void note(String member, Cell cell, String printed, String unit) {
    String path = member.startsWith("/") ? member : "/" + member;
    int end = cell.start() + cell.value().length();
    evidence.add(new Evidence(path, cell.value(), cell.start(), end, printed, unit));
  }

  private static String digits(Cell cell) {
    String plain = cell.value().replaceAll("[\\s,，%％]", "");
    if (!plain.matches("[-+]?\\d{1,15}(\\.\\d{1,6})?")) {
      throw new BadCell(cell.column().header(), "a number", cell.value());
    }
    return plain;
  }

  private List<Statement> statements(String member) {
    Cell cell = cells.get(member);
    if (cell == null) return List.of();
    List<Statement> statements = new ArrayList<>();
    for (String text : cell.value().split("[\\r\\n；;]+", -1)) {
      if (!text.isBlank()) statements.add(statement(text.strip()));
    }
    return statements;
  }

  private static Statement statement(String text) {
    Marker marker = Markers.at(text, 0);
    return new Statement(marker == null ? null : text.substring(0, marker.end()), text);
  }

  private static boolean isNothing(String value) {
    String plain = value.strip();
    return plain.isEmpty() || plain.equals("-") || plain.equals("—") || plain.equals("/");
  }
}
