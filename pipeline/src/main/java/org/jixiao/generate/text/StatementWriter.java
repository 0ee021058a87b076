package org.jixiao.generate.text;

import java.util.List;
import org.jixiao.model.Statement;

/** Writes problems or measures. */
final class StatementWriter {
  private final Desk desk;
  private final String kind;
  private final List<Statement> statements;
  private final ListStyle list;

  private StatementWriter(Desk desk, String kind, List<Statement> statements, ListStyle list) {
    this.desk = desk;
    this.kind = kind;
    this.statements = statements;
    this.list = Markers.within(desk.plan(), list);
  }

  static void problems(Desk desk) {
    if (desk.plan().problems() == ProblemStyle.NONE) {
      desk.paragraph("problems.none");
      return;
    }
    boolean hasSolved = desk.plan().problems() == ProblemStyle.SOLVED;
    if (hasSolved) desk.paragraph("problems.solved");
    new StatementWriter(desk, "problems", desk.record().problems(), desk.plan().problemList())
        .write();
  }

  static void measures(Desk desk) {
    new StatementWriter(desk, "measures", desk.record().measures(), desk.plan().measureList())
        .write();
  }

  private void write() {
    Ink lead = desk.say(kind + ".lead");
    if (list == ListStyle.SENTENCES) {
      runOn(desk.dice().percent(50) ? lead : apart(lead));
    } else if (list.mayRunOn() && desk.dice().percent(50)) {
      runOn(apart(lead));
    } else {
      desk.paragraph(lead);
      for (int i = 0; i < statements.size(); i++) desk.paragraph(item(i, "。"));
    }
  }

  private Ink apart(Ink lead) {
    desk.paragraph(lead);
    return new Ink();
  }

  private void runOn(Ink paragraph) {
    boolean hasStops = list == ListStyle.SENTENCES || desk.dice().percent(50);
    for (int i = 0; i < statements.size(); i++) {
      boolean isLast = i + 1 == statements.size();
      paragraph.add(item(i, isLast || hasStops ? "。" : "；"));
    }
    desk.paragraph(paragraph);
  }

  /** The item with its marker, ended by {@code stop}. */
  private Ink item(int number, String stop) {
    String path = "/" + kind + "/" + number;
    String marker = list.marker(number + 1);
    Ink item = marker == null ? new Ink() : Ink.words(marker, path + "/marker");
    String text = statements.get(number).text();
    item.add(text, 0, text.length() - 1).add(more()).add(stop);
    return item.markedFrom(0, path + "/text");
  }

  /** What explains an item, without its last stop. */
  private String more() {
    String detail = "problems".equals(kind) ? "problem.detail" : "measure.detail";
    if (list == ListStyle.NESTED) {
      return "。一是" + clause(detail) + "；二是" + clause(detail);
    }
    boolean isExplained =
        desk.plan().problems() == ProblemStyle.EXPLAINED && list != ListStyle.SENTENCES;
    return isExplained ? "。" + clause(detail) : "";
  }

  private String clause(String rule) {
    String sentence = desk.say(rule).text();
    return sentence.substring(0, sentence.length() - 1);
  }
}
