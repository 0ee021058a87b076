package org.jixiao.model;

import java.util.List;

/**
 * What one department's report says, printed values only. Null means not stated; lists are in the
 * report's order.
 *
 * @param submittedAt an ISO date or date-time, or null
 * @param revenue which is no budget: spending over revenue is not an execution rate
 */
public record Report(
    Source source,
    Department department,
    Integer fiscalYear,
    String submittedAt,
    Amount revenue,
    Budget budget,
    Expenditure expenditure,
    Rates rates,
    Score score,
    List<ScoreItem> scoreItems,
    List<Deduction> deductions,
    List<Task> tasks,
    List<Indicator> indicators,
    List<Output> outputs,
    List<Statement> problems,
    List<Statement> measures,
    List<Evidence> evidence) {

  public Report {
    scoreItems = List.copyOf(scoreItems);
    deductions = List.copyOf(deductions);
    tasks = List.copyOf(tasks);
    indicators = List.copyOf(indicators);
    outputs = List.copyOf(outputs);
    problems = List.copyOf(problems);
    measures = List.copyOf(measures);
    evidence = List.copyOf(evidence);
  }

  /** The same report of {@code other}. */
  public Report withDepartment(Department other) {
    if (other.equals(department)) return this;
    return new Report(
        source,
        other,
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

  /** The same report with {@code other} evidence. */
  public Report withEvidence(List<Evidence> other) {
    return new Report(
        source,
        department,
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
        other);
  }
}
