package org.jixiao.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Budget;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.Department;
import org.jixiao.model.Derived;
import org.jixiao.model.Expenditure;
import org.jixiao.model.Finding;
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
import org.jixiao.model.ThemeTag;

/** A report being written for a test: amounts in 万元 and rates in percent, as printed. */
final class Draft {
  private Department department =
      new Department("广州市", "荔湾区", "440103", Level.DISTRICT, "广州市荔湾区审计局", "audit");

  private Amount original;
  private Amount adjusted;
  private Amount basicBudget;
  private Amount projectBudget;
  private Amount expenditure;
  private Amount basicExpenditure;
  private Amount projectExpenditure;
  private Decimal execution;
  private Decimal adjustment;
  private Decimal basicExecution;
  private Decimal projectExecution;
  private Decimal score;
  private Decimal fullMarks;
  private String grade;
  private final List<ScoreItem> items = new ArrayList<>();
  private final List<Deduction> deductions = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Output> outputs = new ArrayList<>();
  private final List<Statement> problems = new ArrayList<>();
  private final List<Statement> measures = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<ThemeTag> themes = new ArrayList<>();

  static Amount wan(String printed) {
    return printed == null ? null : Amount.printed(new BigDecimal(printed), 10_000);
  }

  static Decimal number(String printed) {
    return printed == null ? null : Decimal.printed(new BigDecimal(printed));
  }

  Draft original(String wan) {
    original = wan(wan);
    return this;
  }

  Draft adjusted(String wan) {
    adjusted = wan(wan);
    return this;
  }

  Draft budgets(String basic, String project) {
    basicBudget = wan(basic);
    projectBudget = wan(project);
    return this;
  }

  Draft expenditure(String wan) {
    expenditure = wan(wan);
    return this;
  }

  Draft expenditures(String basic, String project) {
    basicExpenditure = wan(basic);
    projectExpenditure = wan(project);
    return this;
  }

  Draft execution(String percent) {
    execution = number(percent);
    return this;
  }

  Draft adjustment(String percent) {
    adjustment = number(percent);
    return this;
  }

  Draft executions(String basic, String project) {
    basicExecution = number(basic);
    projectExecution = number(project);
    return this;
  }

  Draft score(String points) {
    score = number(points);
    return this;
  }

  Draft fullMarks(String points) {
    fullMarks = number(points);
    return this;
  }

  Draft grade(String word) {
    grade = word;
    return this;
  }

  Draft item(String name, String parent, String full, String points) {
    items.add(new ScoreItem(name, parent, number(full), number(points)));
    return this;
  }

  Draft deduction(String points) {
    deductions.add(new Deduction(number(points), null, null));
    return this;
  }

  Draft task(String name, String budget, String spent, String percent) {
    tasks.add(new Task(name, wan(budget), wan(spent), number(percent)));
    return this;
  }

  Draft output(String label, String value, String unit) {
    outputs.add(new Output(label, number(value), unit, null));
    return this;
  }

  Draft problem(String text, String theme) {
    String path = "/problems/" + problems.size();
    problems.add(new Statement(null, text));
    if (theme != null) themes.add(new ThemeTag(path, theme, true, text, 0, false));
    return this;
  }

  Draft measure(String text) {
    measures.add(new Statement(null, text));
    return this;
  }

  Draft indicator(String name, String target, String actual, Boolean achieved) {
    indicators.add(new Indicator(name, target, actual, achieved));
    return this;
  }

  Draft clearDeductions() {
    deductions.clear();
    return this;
  }

  Draft clearItems() {
    items.clear();
    return clearDeductions();
  }

  List<ThemeTag> themes() {
    return List.copyOf(themes);
  }

  Draft department(String name, String type) {
    department = new Department("广州市", "荔湾区", "440103", Level.DISTRICT, name, type);
    return this;
  }

  Report report() {
    return new Report(
        Source.UNKNOWN,
        department,
        2021,
        null,
        null,
        new Budget(original, adjusted, basicBudget, projectBudget),
        new Expenditure(expenditure, basicExpenditure, projectExpenditure),
        new Rates(execution, adjustment, basicExecution, projectExecution),
        new Score(score, fullMarks, grade),
        items,
        deductions,
        tasks,
        indicators,
        outputs,
        problems,
        measures,
        List.of());
  }

  Derived derived() {
    return Derivation.derive(report(), RulePack.standard());
  }

  /** What all the rules find under the standard pack. */
  List<Finding> findings() {
    return new Checker(RulePack.standard()).check(report(), derived(), themes);
  }

  /** What one rule finds under the standard pack. */
  List<Finding> findings(Rule rule) {
    return findings(rule, RulePack.standard());
  }

  List<Finding> findings(Rule rule, RulePack pack) {
    Report report = report();
    return new Checker(pack, List.of(rule)).check(report, Derivation.derive(report, pack), themes);
  }
}
