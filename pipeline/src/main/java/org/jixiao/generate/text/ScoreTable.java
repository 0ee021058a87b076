package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Deduction;
import org.jixiao.model.ScoreItem;

/** The table of the score's parts, its last row the total. */
final class ScoreTable {
  /** Whether the points lost have a column, stand with the reason, or are not told. */
  private enum Lost {
    COLUMN,
    IN_REASON,
    UNTOLD
  }

  private final Desk desk;
  private final List<ScoreItem> items;
  private final List<Deduction> deductions;
  private final Lost lost;
  private final String nothing;
  private int told;

  ScoreTable(Desk desk, List<ScoreItem> items, List<Deduction> deductions) {
    this.desk = desk;
    this.items = items;
    this.deductions = deductions;
    lost = desk.dice().pick(List.of(Lost.values()));
    nothing = desk.say("no.deduction").text();
  }

  void write() {
    if (items.isEmpty()) return;
    desk.paragraph("score.table.intro");
    Grid grid = new Grid();
    grid.row(head());
    for (int i = 0; i < items.size(); i++) grid.row(row(i));
    grid.row(total());
    desk.add(grid.print(desk.plan().tables(), desk.dice()));
  }

  private List<Ink> head() {
    List<Ink> cells = new ArrayList<>();
    cells.add(desk.say("label.score.item"));
    cells.add(desk.say("label.score.marks"));
    cells.add(desk.say("label.score.points"));
    if (deductions.isEmpty()) return cells;
    if (lost == Lost.COLUMN) cells.add(desk.say("label.score.lost"));
    cells.add(desk.say("label.score.reason"));
    return cells;
  }

  private List<Ink> row(int number) {
    ScoreItem item = items.get(number);
    String path = "/score_items/" + number;
    List<Ink> cells = new ArrayList<>();
    cells.add(Ink.words(item.name(), path + "/name"));
    cells.add(desk.figures().points(item.fullMarks(), path + "/full_marks"));
    cells.add(desk.figures().points(item.score(), path + "/score"));
    if (!deductions.isEmpty()) cells.addAll(reason(item.name()));
    return cells;
  }

  private List<Ink> reason(String item) {
    Deduction deduction =
        deductions.stream().filter(d -> d.item().equals(item)).findFirst().orElse(null);
    if (deduction == null) {
      return lost == Lost.COLUMN
          ? List.of(Ink.of(nothing), Ink.of(nothing))
          : List.of(Ink.of(nothing));
    }
    String path = "/deductions/" + told++;
    Ink reason = Ink.words(deduction.reason(), path + "/reason");
    Ink points = desk.figures().points(deduction.points(), path + "/points");
    return switch (lost) {
      case COLUMN -> List.of(points, reason);
      case UNTOLD -> List.of(reason);
      case IN_REASON ->
          List.of(
              desk.dice().percent(50)
                  ? reason.add("，扣").add(points).add("分")
                  : Ink.of("扣").add(points).add("分，").add(reason));
    };
  }

  private List<Ink> total() {
    List<Ink> cells = new ArrayList<>();
    cells.add(desk.say("label.task.total"));
    Ink full = desk.figures().points(desk.record().score().fullMarks(), "/score/full_marks");
    cells.add(full == null ? Ink.of("—") : full);
    cells.add(desk.figures().points(desk.record().score().total(), "/score/total"));
    int width = head().size();
    while (cells.size() < width) cells.add(Ink.of(nothing));
    return cells;
  }
}
