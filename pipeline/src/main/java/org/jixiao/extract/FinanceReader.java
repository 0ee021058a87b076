package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.TermIndex.Term;

/** Collects the figures that may be the department's from what the prose of all sections states. */
final class FinanceReader {

  private static final int TITLE_WEIGHT = 20;
  private static final int VAGUE_WEIGHT = 40;

  private final Reading reading;
  private final int title;
  private final List<Figure> figures = new ArrayList<>();

  private FinanceReader(Reading reading, Identity identity) {
    this.reading = reading;
    this.title = identity.start();
  }

  /**
   * The department's figures.
   *
   * @param identity whose title comes before the report where it is bound with other documents
   */
  static List<Figure> read(Reading reading, List<Stated> stated, Identity identity) {
    FinanceReader reader = new FinanceReader(reading, identity);
    int from = 0;
    for (int i = 1; i <= stated.size(); i++) {
      boolean more =
          i < stated.size() && stated.get(i).paragraph().equals(stated.get(from).paragraph());
      if (more) continue;
      reader.readParagraph(stated.subList(from, i));
      from = i;
    }
    return reader.figures;
  }

  private void readParagraph(List<Stated> stated) {
    if (stated.isEmpty()) return;
    Stated first = stated.get(0);
    SectionKind kind = first.section().kind();
    boolean whole = Owns.in(reading, first.paragraph());
    if (kind.isOfTasks() && !whole && !tellsParts(stated)) return;
    boolean financial =
        isFinancial(kind)
            || tellsParts(stated)
            || stated.stream().anyMatch(FinanceReader::isTelling);
    int from = figures.size();
    for (Stated one : stated) {
      if (financial || one.said().bound().field().isRate()) read(one);
    }
    preferTotals(figures.subList(from, figures.size()));
  }

  /** 管理所支出…，三个单位合计支出…: of what one paragraph says the total counts. */
  private void preferTotals(List<Figure> figures) {
    for (Figure total : figures) {
      if (!isTotal(total.bound())) continue;
      figures.replaceAll(
          one -> one.path().equals(total.path()) && !isTotal(one.bound()) ? one.lighter() : one);
    }
  }

  private boolean isTotal(Bound bound) {
    int end = bound.measurement().start();
    int i = bound.start();
    while (i < end) {
      Term<Cue> word = reading.vocabulary().figureWords().at(reading.text(), i, end);
      if (word != null && word.meaning() == Cue.TOTAL) return true;
      i += word == null ? 1 : word.text().length();
    }
    return false;
  }

  /** 基本支出 beside 项目支出 is said of the department only. */
  private static boolean tellsParts(List<Stated> stated) {
    boolean basic = false;
    boolean project = false;
    for (Stated one : stated) {
      basic |= one.said().subject().equals(Subject.BASIC);
      project |= one.said().subject().equals(Subject.PROJECT);
    }
    return basic && project;
  }

  /** Elsewhere money is the department's only beside a figure that leaves no doubt. */
  private static boolean isFinancial(SectionKind kind) {
    return switch (kind) {
      case FINANCE, CONCLUSION, PREAMBLE, GROUP -> true;
      default -> false;
    };
  }

  private static boolean isTelling(Stated stated) {
    if (stated.said().subject().isNamed()) return false;
    Field field = stated.said().bound().field();
    return field == Field.ORIGINAL || field == Field.ADJUSTED || field == Field.EXECUTION;
  }

  private void read(Stated stated) {
    Said said = stated.said();
    Bound bound = said.bound();
    SectionKind kind = stated.section().kind();
    if (kind.isOfStatements() && (!bound.field().isRate() || bound.scope() != null)) return;
    if (bound.field() == Field.BUDGET && bound.scope() == null && !isFinancial(kind)) return;
    String path = path(bound.field(), bound.scope());
    if (path == null) return;
    int weight = weight(kind);
    if (isWithCarryOver(bound)) weight -= VAGUE_WEIGHT;
    if (stated.section().start() >= title) weight += TITLE_WEIGHT;
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
