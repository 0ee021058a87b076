package org.jixiao.record;

import java.io.IOException;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Deduction;
import org.jixiao.model.Department;
import org.jixiao.model.Evidence;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Indicator;
import org.jixiao.model.Level;
import org.jixiao.model.Output;
import org.jixiao.model.Rates;
import org.jixiao.model.Report;
import org.jixiao.model.Score;
import org.jixiao.model.ScoreItem;
import org.jixiao.model.Source;
import org.jixiao.model.Statement;
import org.jixiao.model.Task;

/** A record while its top-level members come in, in whatever order. */
final class ReportDraft {
  private static final int SCHEMA_VERSION = 1;

  private Source source = Source.UNKNOWN;
  private String city;
  private String district;
  private String divisionCode;
  private Level level;
  private String department;
  private String departmentType;
  private Integer fiscalYear;
  private String submittedAt;
  private Amount revenue;
  private Budget budget = Budget.NONE;
  private Expenditure expenditure = Expenditure.NONE;
  private Rates rates = Rates.NONE;
  private Score score = Score.NONE;
  private List<ScoreItem> scoreItems = List.of();
  private List<Deduction> deductions = List.of();
  private List<Task> tasks = List.of();
  private List<Indicator> indicators = List.of();
  private List<Output> outputs = List.of();
  private List<Statement> problems = List.of();
  private List<Statement> measures = List.of();
  private List<Evidence> evidence = List.of();

  /** Takes the value of the member {@code name} on which the cursor stands. */
  void read(String name, Cursor at) throws IOException, RecordException {
    switch (name) {
      case "schema_version" -> requireVersion(at);
      case "source" -> source = Sections.source(at);
      case "city" -> city = at.text();
      case "district" -> district = at.text();
      case "division_code" -> divisionCode = at.text();
      case "level" -> level = level(at);
      case "department" -> department = at.text();
      case "department_type" -> departmentType = at.text();
      case "fiscal_year" -> fiscalYear = at.wholeNumber();
      case "submitted_at" -> submittedAt = at.text();
      case "revenue_yuan" -> revenue = at.yuan();
      case "budget" -> budget = Sections.budget(at);
      case "expenditure" -> expenditure = Sections.expenditure(at);
      case "rates" -> rates = Sections.rates(at);
      case "score" -> score = Sections.score(at);
      default -> readList(name, at);
    }
  }

  private void readList(String name, Cursor at) throws IOException, RecordException {
    switch (name) {
      case "score_items" -> scoreItems = at.list(Items::scoreItem);
      case "deductions" -> deductions = at.list(Items::deduction);
      case "tasks" -> tasks = at.list(Items::task);
      case "indicators" -> indicators = at.list(Items::indicator);
      case "outputs" -> outputs = at.list(Items::output);
      case "problems" -> problems = at.list(Items::statement);
      case "measures" -> measures = at.list(Items::statement);
      case "evidence" -> evidence = at.list(Items::evidence);
      default -> at.skip();
    }
  }

  private static void requireVersion(Cursor at) throws IOException, RecordException {
    Integer version = at.wholeNumber();
    if (version != null && version != SCHEMA_VERSION) throw at.expected("schema version 1");
  }

  private static Level level(Cursor at) throws IOException, RecordException {
    String id = at.text();
    Level level = Level.of(id);
    if (id != null && level == null) throw at.expected("city, district or township");
    return level;
  }

  Report report() {
    return new Report(
        source,
        new Department(city, district, divisionCode, level, department, departmentType),
        fiscalYear,
        submittedAt,
        revenue,
        budget,
        expenditure,
        rates,
        score,
        scoreItems,
        deductions,
        tasks,
        indicators,
        outputs,
        problems,
        measures,
        evidence);
  }
}
