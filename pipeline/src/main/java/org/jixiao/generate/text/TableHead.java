package org.jixiao.generate.text;

/** Heads of columns and captions that tell a table's unit. */
final class TableHead {
  private final Desk desk;
  private final boolean isHalfWidth;

  TableHead(Desk desk) {
    this.desk = desk;
    isHalfWidth = desk.dice().percent(30);
  }

  private String unit() {
    return desk.plan().money().forTasks().unit();
  }

  /** The head of a column of money. */
  Ink money(String rule) {
    Ink head = desk.say(rule);
    if (desk.plan().unitPlace() != UnitPlace.COLUMN_HEAD) return head;
    return head.add(isHalfWidth ? "(" + unit() + ")" : "（" + unit() + "）");
  }

  /** The head of a column of rates. */
  Ink rate(String rule) {
    return desk.say(rule);
  }

  /** Puts the unit above the table where the plan wants it. */
  void caption() {
    if (desk.plan().unitPlace() != UnitPlace.CAPTION) return;
    String label = desk.dice().percent(50) ? "单位：" : "金额单位：";
    String indent = " ".repeat(desk.dice().between(0, 30));
    desk.add(new Block.Lines(java.util.List.of(Ink.of(indent + label + unit()))));
  }
}
