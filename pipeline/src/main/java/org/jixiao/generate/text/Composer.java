package org.jixiao.generate.text;

import java.util.List;

/** Composes the blocks of one report, from its title to its signature. */
final class Composer {
  private final Desk desk;
  private final TitleWriter title;
  private final Headings headings;
  private final Structure structure;

  private Composer(Desk desk) {
    this.desk = desk;
    title = new TitleWriter(desk);
    headings = new Headings(desk.plan().numbering(), desk.dice());
    structure = desk.plan().structure();
  }

  /** Writes the report onto the desk. */
  static void compose(Desk desk) {
    Composer composer = new Composer(desk);
    FinalAccounts around = new FinalAccounts(desk, composer.title.name());
    boolean isAround = desk.plan().envelope() == Envelope.FINAL_ACCOUNTS;
    if (isAround) around.before();
    composer.report();
    if (isAround) around.after();
    composer.title.below();
  }

  private void report() {
    title.above();
    if (structure != Structure.SHORT || needsYear()) desk.paragraph("opening");
    for (Section section : Section.of(structure)) {
      if (isWritten(section)) write(section);
    }
    if (structure == Structure.MERGED) heading(Section.IMPROVEMENT_GROUP);
    write(Section.PROBLEMS);
    write(Section.MEASURES);
    desk.paragraph("closing");
    signature();
  }

  private boolean needsYear() {
    return desk.plan().title() == TitleStyle.YEAR_IN_BODY;
  }

  private boolean isWritten(Section section) {
    return switch (section) {
      case TASK_SPENDING -> desk.plan().tasks() != TaskStyle.NONE;
      case ANNUAL_WORK, ACHIEVEMENTS -> structure != Structure.FLAT || desk.dice().percent(50);
      default -> true;
    };
  }

  private void heading(Section section) {
    String name = desk.say(section.rule()).text();
    desk.add(new Block.Heading(headings.next(section.depth(structure), name)));
  }

  private void write(Section section) {
    heading(section);
    switch (section) {
      case OVERVIEW -> desk.paragraph("overview");
      case ANNUAL_WORK -> desk.paragraph("annual");
      case FINANCE -> new FinanceWriter(desk).write();
      case PERFORMANCE_MANAGEMENT -> management();
      case CONCLUSION -> new ScoreWriter(desk).write();
      case TASK_RESULTS -> results();
      case TASK_SPENDING -> new TaskWriter(desk).write();
      case ACHIEVEMENTS -> desk.paragraph("achievement");
      case PROBLEMS -> StatementWriter.problems(desk);
      case MEASURES -> StatementWriter.measures(desk);
      default -> {}
    }
  }

  private void management() {
    desk.paragraph("management");
    if (desk.plan().extras() == Extras.MANY) desk.paragraph("management.trap");
  }

  private void results() {
    WorkWriter work = new WorkWriter(desk);
    work.outputs();
    work.indicators();
  }

  private void signature() {
    if (desk.dice().percent(50)) return;
    int next = desk.record().fiscalYear() + 1;
    String date = next + "年" + desk.dice().between(2, 6) + "月" + desk.dice().between(1, 28) + "日";
    desk.add(
        new Block.Lines(
            List.of(Ink.of("　　　　" + desk.record().department().name()), Ink.of("　　　　" + date))));
  }
}
