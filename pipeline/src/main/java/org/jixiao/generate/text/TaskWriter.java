package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Amount;
import org.jixiao.model.Task;

/** Writes tasks and their money. */
final class TaskWriter {
  private static final int FEWEST = 3;
  private static final List<ListStyle> MARKERS =
      List.of(ListStyle.DOT, ListStyle.BRACKETS, ListStyle.SENTENCES, ListStyle.COMMA);

  private final Desk desk;
  private final List<Task> tasks;

  TaskWriter(Desk desk) {
    this.desk = desk;
    List<Task> all = desk.record().tasks();
    tasks = all.subList(0, desk.dice().between(Math.min(FEWEST, all.size()), all.size()));
  }

  void write() {
    switch (desk.plan().tasks()) {
      case PROSE -> prose();
      case DISTRIBUTIVE -> distributive();
      case TABLE, TABLE_WITH_TOTAL -> table();
      case NONE -> {}
    }
  }

  private Slots slots(int number, String suffix) {
    Task task = tasks.get(number);
    String path = "/tasks/" + number;
    Figures print = desk.figures();
    return Slots.none()
        .with("task" + suffix, Ink.words(task.name(), path + "/name"))
        .with("budget" + suffix, print.taskMoney(task.budget(), path + "/budget_yuan"))
        .with("spent" + suffix, print.taskMoney(task.expenditure(), path + "/expenditure_yuan"))
        .with("rate" + suffix, print.rate(task.execution(), path + "/execution_pct"));
  }

  private void prose() {
    if (desk.dice().percent(50)) desk.paragraph("task.intro");
    ListStyle list = Markers.within(desk.plan(), desk.dice().pick(MARKERS));
    for (int i = 0; i < tasks.size(); i++) {
      String marker = i < 10 && list.isMarked() ? list.marker(i + 1) : "";
      boolean isMarked = list.isMarked() && tasks.size() <= 10;
      desk.paragraph(Ink.of(isMarked ? marker : "").add(desk.say("task.prose", slots(i, ""))));
    }
  }

  private void distributive() {
    for (int i = 0; i + 1 < tasks.size(); i += 2) {
      desk.paragraph(desk.say("task.distributive", slots(i, ".1").with(slots(i + 1, ".2"))));
    }
    if (tasks.size() % 2 == 1) {
      desk.paragraph(desk.say("task.prose", slots(tasks.size() - 1, "")));
    }
  }

  private void table() {
    desk.paragraph("task.table.intro");
    TableHead head = new TableHead(desk);
    boolean hasNumbers =
        desk.plan().tables() != TableStyle.WRAPPED_CELLS && desk.dice().percent(40);
    Grid grid = new Grid();
    List<Ink> heads = new ArrayList<>();
    if (hasNumbers) heads.add(desk.say("label.number"));
    heads.add(desk.say("label.task"));
    heads.add(head.money("label.task.budget"));
    heads.add(head.money("label.task.spent"));
    heads.add(head.rate("label.task.rate"));
    grid.row(heads);
    boolean hasTotal = desk.plan().tasks() == TaskStyle.TABLE_WITH_TOTAL;
    int half = hasTotal && desk.dice().percent(50) ? tasks.size() / 2 : 0;
    for (int i = 0; i < tasks.size(); i++) {
      grid.row(row(i, hasNumbers));
      if (half > 0 && i + 1 == half) grid.row(sum("小计", 0, half, hasNumbers));
    }
    if (half > 0) grid.row(sum("小计", half, tasks.size(), hasNumbers));
    String total = desk.say("label.task.total").text();
    if (hasTotal) grid.row(sum(total, 0, tasks.size(), hasNumbers));
    head.caption();
    desk.add(grid.print(desk.plan().tables(), desk.dice()));
  }

  private List<Ink> row(int number, boolean hasNumbers) {
    Task task = tasks.get(number);
    String path = "/tasks/" + number;
    List<Ink> cells = new ArrayList<>();
    if (hasNumbers) cells.add(Ink.of(Integer.toString(number + 1)));
    cells.add(Ink.words(task.name(), path + "/name"));
    cells.add(desk.figures().cell(task.budget(), path + "/budget_yuan"));
    cells.add(desk.figures().cell(task.expenditure(), path + "/expenditure_yuan"));
    Ink rate = desk.figures().rate(task.execution(), path + "/execution_pct");
    cells.add(rate == null ? Ink.of("—") : rate);
    return cells;
  }

  /** The sum of the tasks from {@code from} to {@code to}: no task itself. */
  private List<Ink> sum(String label, int from, int to, boolean hasNumbers) {
    List<Task> some = tasks.subList(from, to);
    List<Ink> cells = new ArrayList<>();
    if (hasNumbers) cells.add(Ink.of("—"));
    cells.add(Ink.of(label));
    cells.add(sum(some.stream().map(Task::budget).toList()));
    cells.add(sum(some.stream().map(Task::expenditure).toList()));
    cells.add(Ink.of("—"));
    return cells;
  }

  private Ink sum(List<Amount> amounts) {
    long fen = amounts.stream().mapToLong(Amount::fen).sum();
    return Ink.of(desk.figures().cell(Amount.ofFen(fen), "").text());
  }
}
