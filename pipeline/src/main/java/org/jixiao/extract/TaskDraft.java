package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Task;

/** A task while its figures are gathered. */
final class TaskDraft {

  private final String name;
  private final int at;
  private final Trace nameTrace;
  private Bound budget;
  private Bound expenditure;
  private Bound execution;
  private boolean told;
  private boolean fund;
  private boolean rated;

  TaskDraft(String name, int at, Trace nameTrace) {
    this.name = name;
    this.at = at;
    this.nameTrace = nameTrace;
  }

  /** Whether the figure has a free place here, or is the same print again. */
  boolean takes(Bound bound) {
    Bound held = held(bound.field());
    if (held == null) return true;
    if (held.field() == Field.ORIGINAL && bound.field() == Field.ADJUSTED) return true;
    if (held.field() == Field.ADJUSTED && bound.field() == Field.ORIGINAL) return true;
    return held.measurement().value().compareTo(bound.measurement().value()) == 0;
  }

  /** Keeps the figure; the adjusted budget replaces the original one. */
  void put(Bound bound) {
    if (bound.field().isBudget()) {
      if (budget == null || bound.field() == Field.ADJUSTED) budget = bound;
    } else if (bound.field() == Field.EXPENDITURE) {
      if (expenditure == null) expenditure = bound;
    } else if (execution == null) {
      execution = bound;
    }
  }

  /**
   * Notes that words behind its name say what the money is, unlike 发放补贴.
   *
   * @param funds that know 信息系统维护费, the budget of which needs no list of tasks
   */
  void noteTold(Said said, FundNames funds) {
    Bound bound = said.bound();
    boolean rate = bound.field() == Field.EXECUTION;
    if (said.vague() && !rate) return;
    told = true;
    Slice words = said.subject().name();
    if (bound.start() < words.end() || bound.start() == bound.measurement().start()) return;
    boolean ofFund = funds.isFund(words);
    fund |= ofFund;
    rated |= ofFund && rate && !said.vague() && !funds.isPlain(words);
  }

  private Bound held(Field field) {
    if (field.isBudget()) return budget;
    return field == Field.EXPENDITURE ? expenditure : execution;
  }

  boolean isEmpty() {
    return budget == null && expenditure == null && execution == null;
  }

  /** Whether enough is known to call it a task. */
  boolean isTask(SectionKind kind) {
    boolean spent = name != null && expenditure != null;
    if (spent && told && kind.isOfTasks()) return true;
    if (fund && (budget != null || expenditure != null)) return true;
    if (rated && (kind.isOfTasks() || kind == SectionKind.FINANCE)) return true;
    if (budget != null)
      return expenditure != null || execution != null || kind == SectionKind.TASK_SPENDING;
    return expenditure != null && execution != null && kind == SectionKind.TASK_SPENDING;
  }

  Found<Task> task() {
    List<Trace> traces = new ArrayList<>();
    if (nameTrace != null) traces.add(nameTrace);
    if (budget != null) traces.add(Trace.of("budget_yuan", budget));
    if (expenditure != null) traces.add(Trace.of("expenditure_yuan", expenditure));
    if (execution != null) traces.add(Trace.of("execution_pct", execution));
    Task task =
        new Task(
            name,
            budget == null ? null : Values.amount(budget.measurement()),
            expenditure == null ? null : Values.amount(expenditure.measurement()),
            execution == null ? null : Values.decimal(execution.measurement()));
    return new Found<>(task, at, traces);
  }
}
