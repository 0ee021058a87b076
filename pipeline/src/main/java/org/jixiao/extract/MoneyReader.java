package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Unit;

/** Reads what the prose of all sections states about money, of the department or of tasks. */
final class MoneyReader {

  private final Reading reading;
  private final Tables tables;
  private final Claims claims;
  private final Identity identity;
  private final Topics topics;
  private final MoneyUnit unit;
  private final List<Stated> stated = new ArrayList<>();
  private Field above;

  private MoneyReader(Reading reading, Tables tables, Claims claims, Identity identity) {
    this.reading = reading;
    this.tables = tables;
    this.claims = claims;
    this.identity = identity;
    this.topics = new Topics(reading, identity);
    this.unit = new MoneyUnit(reading);
  }

  /**
   * The figures in order.
   *
   * @param tables which hold the rows that were read under a head; other rows speak like sentences
   * @param claims numbers that tables hold
   */
  static List<Stated> read(Reading reading, Tables tables, Claims claims, Identity identity) {
    MoneyReader reader = new MoneyReader(reading, tables, claims, identity);
    for (Section section : reading.sections()) {
      reader.topics.nextSection(section);
      reader.above = Field.EXPENDITURE;
      for (Paragraph paragraph : Paragraph.in(reading.text(), section.start(), section.end()))
        reader.read(paragraph, section);
    }
    return reader.stated;
  }

  private void read(Paragraph paragraph, Section section) {
    unit.read(paragraph);
    if (tables.hasRead(paragraph)) return;
    if (paragraph.row() && !hasMoney(reading, paragraph, unit.now())) return;
    boolean statements = section.kind().isOfStatements();
    Subject topic = statements ? Subject.DEPARTMENT : topics.of(paragraph, section.kind());
    if (reading.measurements(paragraph.start(), paragraph.end()).isEmpty()) return;
    Place place = place(reading, paragraph, topics);
    Subject work = tellsWork(section.kind()) ? topics.work() : Subject.DEPARTMENT;
    Setting setting = new Setting(topic, work, place, unit.now(), above);
    Slice passage = new Slice(paragraph.start(), paragraph.end());
    List<Said> all = Frames.in(reading, passage, setting, identity);
    boolean lists = topics.isListing() && !all.stream().allMatch(Said::vague);
    Section kind = lists ? as(SectionKind.TASK_SPENDING, section) : kind(section, topics);
    for (Said said : all) {
      if (!claims.has(said.bound().measurement())) add(new Stated(said, kind, paragraph));
    }
  }

  private void add(Stated one) {
    stated.add(one);
    Field field = one.said().bound().field();
    boolean own = one.said().subject().equals(Subject.DEPARTMENT);
    if (own && (field.isBudget() || field == Field.EXPENDITURE)) above = field;
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
    return as(kind, section);
  }

  private static Section as(SectionKind kind, Section section) {
    return new Section(kind, section.start(), section.body(), section.end());
  }
}
