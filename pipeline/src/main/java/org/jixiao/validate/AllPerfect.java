package org.jixiao.validate;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Score;
import org.jixiao.model.Task;

/** Every task, the execution rate and the score stand at the very top: seldom so in real books. */
final class AllPerfect implements Rule {

  private static final int FEWEST_TASKS = 3;

  @Override
  public String id() {
    return "all-perfect";
  }

  @Override
  public void check(Case report, Findings out) {
    Score score = report.report().score();
    Decimal execution = report.derived().execution();
    long full = ScoreInflated.fullMarks(report);
    if (score.total() == null || score.total().millionths() != full) return;
    if (execution == null || execution.millionths() != Figures.HUNDRED) return;
    List<Task> tasks = report.report().tasks();
    if (tasks.size() < FEWEST_TASKS || !tasks.stream().allMatch(AllPerfect::isWhollySpent)) return;
    out.fires("/tasks")
        .operand("tasks", Operand.text(Integer.toString(tasks.size())))
        .operand("execution", Operand.percent(execution))
        .operand("score", Operand.points(score.total().millionths()))
        .operand("full", Operand.points(full))
        .compares(report.figures().of(score.total()), null, "points")
        .evidence(evidence(report))
        .add();
  }

  private static List<String> evidence(Case report) {
    List<String> paths = new ArrayList<>(List.of(Paths.SCORE));
    paths.addAll(Bases.evidence(report));
    return paths;
  }

  private static boolean isWhollySpent(Task task) {
    if (task.execution() != null) return task.execution().millionths() == Figures.HUNDRED;
    return task.budget() != null
        && task.expenditure() != null
        && task.budget().fen() == task.expenditure().fen();
  }
}
