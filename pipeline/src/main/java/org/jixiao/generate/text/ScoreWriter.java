package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Decimal;
import org.jixiao.model.Deduction;
import org.jixiao.model.ScoreItem;

/** Writes the score, its parts and what was taken off. */
final class ScoreWriter {
  private static final int MOST_DEDUCTIONS = 5;

  private final Desk desk;
  private final List<ScoreItem> items;
  private final List<Deduction> deductions;

  ScoreWriter(Desk desk) {
    this.desk = desk;
    items = desk.record().scoreItems();
    List<Deduction> all = desk.record().deductions();
    deductions = all.subList(0, Math.min(all.size(), desk.dice().between(2, MOST_DEDUCTIONS)));
  }

  void write() {
    if (desk.plan().score() == ScoreStyle.NONE) {
      desk.paragraph("score.praise");
      return;
    }
    desk.paragraph(desk.say("score.prose", totals()).add(desk.say("score.praise")));
    switch (desk.plan().score()) {
      case ITEMS_IN_PROSE -> itemsInProse();
      case TABLE -> new ScoreTable(desk, items, List.of()).write();
      case TABLE_WITH_REASONS -> new ScoreTable(desk, items, desk.record().deductions()).write();
      case REASONS -> reasons();
      case DISTRIBUTIVE_REASONS -> distributive();
      default -> {}
    }
  }

  private Slots totals() {
    String grade = desk.record().score().grade();
    return Slots.none()
        .with("total", desk.figures().points(desk.record().score().total(), "/score/total"))
        .with("full", desk.figures().points(desk.record().score().fullMarks(), "/score/full_marks"))
        .with("grade", grade == null ? null : Ink.words(grade, "/score/grade"));
  }

  private void itemsInProse() {
    if (items.isEmpty()) return;
    Ink all = desk.say("score.items.lead");
    boolean hasMarks = desk.dice().percent(70);
    for (int i = 0; i < items.size(); i++) {
      String path = "/score_items/" + i;
      Decimal marks = hasMarks ? items.get(i).fullMarks() : null;
      Slots slots =
          Slots.none()
              .with("item", Ink.words(items.get(i).name(), path + "/name"))
              .with("marks", desk.figures().points(marks, path + "/full_marks"))
              .with("points", desk.figures().points(items.get(i).score(), path + "/score"));
      all.add(desk.say("score.item", slots)).add(i + 1 < items.size() ? "；" : "。");
    }
    desk.paragraph(all);
  }

  private Slots slots(int number, String suffix) {
    Deduction deduction = deductions.get(number);
    String path = "/deductions/" + number;
    return Slots.none()
        .with("item" + suffix, Ink.words(deduction.item(), path + "/item"))
        .with("lost" + suffix, desk.figures().points(deduction.points(), path + "/points"))
        .with("reason" + suffix, Ink.words(deduction.reason(), path + "/reason"));
  }

  private void reasons() {
    if (deductions.isEmpty()) return;
    Ink all = desk.say("deductions.lead");
    boolean isList = desk.dice().percent(50);
    if (isList) desk.paragraph(all);
    for (int i = 0; i < deductions.size(); i++) {
      Ink one = desk.say("deduction", slots(i, ""));
      if (isList) {
        desk.paragraph(Ink.of(ListStyle.BRACKETS.marker(i + 1)).add(one).add("。"));
      } else {
        all.add(one).add(i + 1 < deductions.size() ? "；" : "。");
      }
    }
    if (!isList) desk.paragraph(all);
  }

  private void distributive() {
    List<Ink> sentences = new ArrayList<>();
    for (int i = 0; i + 1 < deductions.size(); i += 2) {
      sentences.add(desk.say("deduction.distributive", slots(i, ".1").with(slots(i + 1, ".2"))));
    }
    for (Ink sentence : sentences) desk.paragraph(sentence);
  }
}
