package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Indicator;
import org.jixiao.model.Output;

/** Writes counts of work done and performance indicators. */
final class WorkWriter {
  private final Desk desk;

  WorkWriter(Desk desk) {
    this.desk = desk;
  }

  /** Sentences of one to three counts each. */
  void outputs() {
    List<Output> outputs = desk.record().outputs();
    Ink paragraph = new Ink();
    int from = 0;
    while (from < outputs.size()) {
      int to = Math.min(outputs.size(), from + desk.dice().between(1, 3));
      Ink several = new Ink();
      for (int i = from; i < to; i++) several.add(i == from ? "" : "、").add(output(i));
      paragraph.add(desk.say("output.sentence", Slots.none().with("outputs", several)));
      from = to;
      if (desk.dice().percent(30)) {
        desk.paragraph(paragraph);
        paragraph = new Ink();
      }
    }
    desk.paragraph(paragraph);
  }

  private Ink output(int number) {
    Output output = desk.record().outputs().get(number);
    String path = "/outputs/" + number;
    Ink ink = Ink.words(output.label(), path + "/label");
    String about = output.approximate();
    boolean isBefore = "约".equals(about) || "超".equals(about);
    if (isBefore) ink.add(Ink.words(about, path + "/approximate"));
    if (about == null || isBefore) {
      return ink.add(desk.figures().count(output.value(), output.unit(), path + "/value"));
    }
    return ink.add(desk.figures().count(output.value(), about, output.unit(), path));
  }

  void indicators() {
    List<Indicator> indicators = desk.record().indicators();
    if (indicators.isEmpty()) return;
    switch (desk.plan().indicators()) {
      case LIST -> list(indicators);
      case TABLE -> table(indicators);
      case NONE -> {}
    }
  }

  private void list(List<Indicator> indicators) {
    desk.paragraph("indicator.intro");
    ListStyle markers =
        Markers.within(
            desk.plan(), desk.dice().pick(List.of(ListStyle.BRACKETS, ListStyle.SENTENCES)));
    for (int i = 0; i < indicators.size(); i++) {
      Ink line = Ink.of(markers.isMarked() ? markers.marker(i + 1) : "");
      desk.paragraph(line.add(desk.say("indicator.line", slots(i, indicators.get(i)))));
    }
  }

  private Slots slots(int number, Indicator indicator) {
    String path = "/indicators/" + number;
    return Slots.none()
        .with("name", Ink.words(indicator.name(), path + "/name"))
        .with("target", Ink.words(indicator.target(), path + "/target"))
        .with("actual", Ink.words(indicator.actual(), path + "/actual"))
        .with("verdict", desk.say("indicator." + verdict(indicator)));
  }

  private static String verdict(Indicator indicator) {
    if (indicator.achieved() == null) return "silent";
    return indicator.achieved() ? "met" : "missed";
  }

  private void table(List<Indicator> indicators) {
    desk.paragraph("indicator.intro");
    boolean hasVerdicts = indicators.stream().allMatch(i -> i.achieved() != null);
    Grid grid = new Grid();
    List<Ink> head = new ArrayList<>();
    head.add(desk.say("label.indicator"));
    head.add(desk.say("label.target"));
    head.add(desk.say("label.actual"));
    if (hasVerdicts) head.add(desk.say("label.verdict"));
    grid.row(head);
    for (int i = 0; i < indicators.size(); i++) {
      Slots slots = slots(i, indicators.get(i));
      List<Ink> cells = new ArrayList<>();
      cells.add(slots.of("name"));
      cells.add(slots.of("target"));
      cells.add(slots.of("actual"));
      if (hasVerdicts) cells.add(desk.say("verdict." + verdict(indicators.get(i))));
      grid.row(cells);
    }
    desk.add(grid.print(desk.plan().tables(), desk.dice()));
  }
}
