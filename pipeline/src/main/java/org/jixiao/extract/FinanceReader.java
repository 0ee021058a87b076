package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Joined;
import org.jixiao.text.Search;

/** Collects the figures that may be the department's from the prose of all sections. */
final class FinanceReader {

  private static final int TITLE_WEIGHT = 20;
  private static final int VAGUE_WEIGHT = 40;
  private static final int WHOLE_WEIGHT = 2;
  private static final int TOTAL_WEIGHT = 1;
  private static final String[] OF_TASKS = {"重点项目", "个项目", "项任务", "重点任务", "专项", "项目资金"};
  private static final String[] WHOLE = {
    "部门整体", "整体支出", "部门预算", "部门支出", "本部门", "本单位", "我局", "我办", "我委", "我院", "我镇", "我街"
  };

  private final Reading reading;
  private final Claims claims;
  private final Integer year;
  private final int title;
  private final UnitParagraphs units;
  private final List<Figure> figures = new ArrayList<>();

  private FinanceReader(Reading reading, Claims claims, Identity identity) {
    this.reading = reading;
    this.claims = claims;
    this.year = identity.year();
    this.title = identity.start();
    this.units = new UnitParagraphs(reading, identity);
  }

  /**
   * The figures of all sentences.
   *
   * @param claims numbers that belong to tasks
   * @param identity whose year, if known, leaves out the figures of other years, and whose title
   *     comes before the report where it is bound with other documents
   */
  static List<Figure> read(Reading reading, Claims claims, Identity identity) {
    FinanceReader reader = new FinanceReader(reading, claims, identity);
    for (Section section : reading.sections()) reader.read(section);
    return reader.figures;
  }

  private void read(Section section) {
    String text = reading.text();
    boolean ofUnit = false;
    for (Slice sentence : Slice.sentences(text, section.start(), section.end())) {
      if (startsParagraph(sentence)) ofUnit = units.isUnit(sentence);
      if (reading.measurements(sentence.start(), sentence.end()).isEmpty()) continue;
      if (ofUnit || isRow(sentence)) continue;
      boolean whole = isOfTheWhole(sentence);
      if (section.kind().isOfTasks() && (!whole || isOfTasks(sentence))) continue;
      List<Bound> bounds = Binder.bind(reading, sentence.start(), sentence.end());
      boolean financial =
          isFinancial(section.kind()) || bounds.stream().anyMatch(FinanceReader::isTelling);
      for (Bound bound : bounds) {
        if (financial || bound.field().isRate()) read(bound, section, whole);
      }
    }
  }

  private boolean startsParagraph(Slice sentence) {
    return sentence.start() == 0 || reading.text().charAt(sentence.start() - 1) == Joined.PARAGRAPH;
  }

  /** Elsewhere money is the department's only beside a figure that leaves no doubt. */
  private static boolean isFinancial(SectionKind kind) {
    return switch (kind) {
      case FINANCE, CONCLUSION, PREAMBLE, GROUP -> true;
      default -> false;
    };
  }

  private static boolean isTelling(Bound bound) {
    Field field = bound.field();
    return field == Field.ORIGINAL || field == Field.ADJUSTED || field == Field.EXECUTION;
  }

  /** Rows are read as tables. */
  private boolean isRow(Slice sentence) {
    return Search.first(reading.text(), Joined.CELL, sentence.start(), sentence.end()) >= 0;
  }

  /** 我局安排重点项目 2 个，预算合计…: the sum of the tasks and not of the department. */
  private boolean isOfTasks(Slice sentence) {
    String words = reading.text().substring(sentence.start(), sentence.end());
    for (String task : OF_TASKS) {
      if (words.contains(task)) return true;
    }
    return false;
  }

  private boolean isOfTheWhole(Slice sentence) {
    String words = reading.text().substring(sentence.start(), sentence.end());
    for (String whole : WHOLE) {
      if (words.contains(whole)) return true;
    }
    return false;
  }

  private void read(Bound bound, Section section, boolean whole) {
    SectionKind kind = section.kind();
    if (claims.has(bound.measurement())) return;
    if (bound.year() != 0 && year != null && bound.year() != year) return;
    if (kind.isOfStatements() && !bound.field().isRate()) return;
    if (bound.field() == Field.BUDGET && !isFinancial(kind)) return;
    String path = path(bound.field(), bound.scope());
    if (path == null) return;
    int weight = weight(kind) + (whole ? WHOLE_WEIGHT : 0);
    if (bound.scope() == Field.TOTAL) weight += TOTAL_WEIGHT;
    if (isWithCarryOver(bound)) weight -= 1;
    if (section.start() >= title) weight += TITLE_WEIGHT;
    if (bound.field() == Field.BUDGET && bound.scope() == null) weight -= VAGUE_WEIGHT;
    figures.add(new Figure(path, bound, weight));
  }

  /** 收入总计 and 支出总计 of a final account hold what is carried over, 本年支出合计 does not. */
  private boolean isWithCarryOver(Bound bound) {
    return reading.text().startsWith("收入总计", bound.start())
        || reading.text().startsWith("支出总计", bound.start());
  }

  static int weight(SectionKind kind) {
    return switch (kind) {
      case FINANCE -> 6;
      case CONCLUSION -> 5;
      case PREAMBLE, OVERVIEW, ANNUAL_WORK, PERFORMANCE_MANAGEMENT, GROUP -> 4;
      case OTHER, TASK_RESULTS, TASK_SPENDING -> 3;
      case ACHIEVEMENTS -> 2;
      case GOALS -> 0;
      case PROBLEMS, MEASURES, PROBLEMS_AND_MEASURES -> 1;
    };
  }

  /** Where a figure of that meaning goes, or null when the record has no place for it. */
  static String path(Field field, Field scope) {
    if (scope == Field.OTHER || scope == Field.ASIDE) return null;
    if (scope == Field.BASIC) return path(field, "basic");
    if (scope == Field.PROJECT) return path(field, "project");
    return switch (field) {
      case ORIGINAL -> "/budget/original_yuan";
      case ADJUSTED, ADJUSTED_REVENUE, BUDGET -> "/budget/adjusted_yuan";
      case EXPENDITURE -> "/expenditure/total_yuan";
      case REVENUE -> "/revenue_yuan";
      case EXECUTION -> "/rates/execution_pct";
      case ADJUSTMENT -> "/rates/adjustment_pct";
      default -> null;
    };
  }

  private static String path(Field field, String part) {
    if (field.isBudget()) return "/budget/" + part + "_yuan";
    if (field == Field.EXPENDITURE || field == Field.REVENUE)
      return "/expenditure/" + part + "_yuan";
    return field == Field.EXECUTION ? "/rates/" + part + "_execution_pct" : null;
  }
}
