package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Unit;

/** Reads what the prose of all sections states about money, of the department or of tasks. */
final class MoneyReader {

  private MoneyReader() {}

  /**
   * The figures in order.
   *
   * @param tables which hold the rows that were read under a head; other rows speak like sentences
   * @param claims numbers that tables hold
   */
  static List<Stated> read(Reading reading, Tables tables, Claims claims, Identity identity) {
    List<Stated> stated = new ArrayList<>();
    Topics topics = new Topics(reading, identity);
    MoneyUnit unit = new MoneyUnit(reading);
    for (Section section : reading.sections()) {
      topics.nextSection(section);
      Field above = Field.EXPENDITURE;
      for (Paragraph paragraph : Paragraph.in(reading.text(), section.start(), section.end())) {
        unit.read(paragraph);
        if (tables.hasRead(paragraph)) continue;
        if (paragraph.row() && !hasMoney(reading, paragraph, unit.now())) continue;
        Subject topic =
            section.kind().isOfStatements()
                ? Subject.DEPARTMENT
                : topics.of(paragraph, section.kind());
        if (reading.measurements(paragraph.start(), paragraph.end()).isEmpty()) continue;
        Place place = place(reading, paragraph, topics);
        Subject work = tellsWork(section.kind()) ? topics.work() : Subject.DEPARTMENT;
        Setting setting = new Setting(topic, work, place, unit.now(), above);
        Slice passage = new Slice(paragraph.start(), paragraph.end());
        for (Said said : Frames.in(reading, passage, setting, identity)) {
          if (claims.has(said.bound().measurement())) continue;
          stated.add(new Stated(said, kind(section, topics), paragraph));
          Field field = said.bound().field();
          boolean own = said.subject().equals(Subject.DEPARTMENT);
          if (own && (field.isBudget() || field == Field.EXPENDITURE)) above = field;
        }
      }
    }
    return stated;
  }

  /** 办案业务费 | 128万元 | 支出124万元: a row that prints its units needs no head. */
  private static boolean hasMoney(Reading reading, Paragraph paragraph, Unit unit) {
    return Tokens.in(reading, paragraph.start(), paragraph.end(), unit).stream()
        .anyMatch(token -> token.number() != null && token.number().is(Unit.Kind.MONEY));
  }

  private static boolean tellsWork(SectionKind kind) {
    return switch (kind) {
      case ACHIEVEMENTS, ANNUAL_WORK, TASK_RESULTS, TASK_SPENDING, OTHER -> true;
      default -> false;
    };
  }

  private static Place place(Reading reading, Paragraph paragraph, Topics topics) {
    if (topics.isOfTasks()) return Place.TASKS;
    if (paragraph.row()) return Place.LIST;
    return ItemLead.end(reading, paragraph.start()) > 0 ? Place.LIST : Place.PROSE;
  }

  /** A section of no known kind whose heading speaks of money is one about finance. */
  static Section kind(Section section, Topics topics) {
    boolean unknown = section.kind() == SectionKind.OTHER || section.kind() == SectionKind.GROUP;
    if (!unknown || (!topics.isFinancial() && !topics.isOfTasks())) return section;
    SectionKind kind = topics.isOfTasks() ? SectionKind.TASK_SPENDING : SectionKind.FINANCE;
    return new Section(kind, section.start(), section.body(), section.end());
  }
}
