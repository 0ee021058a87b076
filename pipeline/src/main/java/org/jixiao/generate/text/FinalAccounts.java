package org.jixiao.generate.text;

import java.util.ArrayList;
import java.util.List;

/** The final accounts that a report may be a part of: contents, other parts, terms. */
final class FinalAccounts {
  private static final int LEADER = 24;
  private static final int PARTS = 5;

  private final Desk desk;
  private final List<String> parts = new ArrayList<>();
  private final boolean isDetailed;
  private int top;

  FinalAccounts(Desk desk, String reportName) {
    this.desk = desk;
    Slots slots = Slots.none().with("report.name", reportName);
    isDetailed = desk.dice().percent(50);
    for (int i = 1; i <= PARTS; i++) parts.add(desk.say("accounts.part" + i, slots).text());
  }

  void before() {
    desk.add(new Block.Title(List.of(desk.say("accounts.head"))));
    top = desk.blocks().size();
    part(0);
    desk.paragraph("overview");
    part(1);
    desk.paragraph("accounts.tables");
    part(2);
    desk.add(new Block.Heading(desk.say("accounts.text")));
    desk.paragraph("accounts.trap");
    desk.paragraph("accounts.trap");
    part(3);
  }

  void after() {
    part(4);
    desk.paragraph("accounts.terms");
    desk.paragraph("accounts.terms");
    desk.blocks().add(top, contents());
  }

  private void part(int number) {
    desk.add(new Block.Heading(Ink.of(parts.get(number))));
  }

  /** The parts, and in some the sections of the report, each with its page. */
  private Block contents() {
    List<Ink> lines = new ArrayList<>();
    lines.add(Ink.of("目　录"));
    String leader = desk.dice().pick(List.of("…", ".", "·"));
    int page = 1;
    for (String heading : isDetailed ? headings() : parts) {
      page += desk.dice().between(0, 3);
      lines.add(Ink.of(heading + leader.repeat(Math.max(4, LEADER - heading.length())) + page));
    }
    return new Block.Lines(lines);
  }

  private List<String> headings() {
    return desk.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).ink().text())
        .toList();
  }
}
