package org.jixiao.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.emerging.Clauses;
import org.jixiao.model.Amount;
import org.jixiao.model.Assessment;
import org.jixiao.model.Finding;
import org.jixiao.model.Report;
import org.jixiao.model.Severity;
import org.jixiao.model.ThemeTag;

/**
 * What is kept of a report that counts.
 *
 * @param grade 优, 良, 中, 差 or null; printed, else earned
 * @param said the problems
 * @param mentions of themes in problems
 * @param promises themes of measures
 * @param amounts that it prints and that are not zero, in fen
 * @param charges what the rules found
 */
record Seen(
    Digest digest,
    boolean usable,
    String grade,
    int problems,
    List<Problem> said,
    List<Mention> mentions,
    Set<String> promises,
    List<Long> amounts,
    int fatal,
    int warnings,
    int infos,
    List<Finding> charges) {

  /** A problem names a theme. */
  record Mention(String theme, boolean primary) {}

  /**
   * A problem as printed.
   *
   * @param clauses what phrases are looked for in
   */
  record Problem(int ordinal, String text, String clauses, boolean explained) {}

  static Seen of(Assessment assessment, Digest digest) {
    Report report = assessment.report();
    List<Mention> mentions = new ArrayList<>();
    Set<String> promises = new TreeSet<>();
    for (ThemeTag tag : assessment.themes()) {
      String theme = tag.theme().intern();
      if (tag.path().startsWith("/problems/")) mentions.add(new Mention(theme, tag.primary()));
      else promises.add(theme);
    }
    boolean hasBudget =
        report.budget().original() != null
            || report.budget().adjusted() != null
            || assessment.derived().adjustedBudget() != null;
    return new Seen(
        digest,
        hasBudget && report.expenditure().total() != null,
        assessment.derived().grade(),
        report.problems().size(),
        said(assessment),
        List.copyOf(mentions),
        promises.isEmpty() ? Set.of() : promises,
        amounts(report),
        count(assessment, Severity.FATAL),
        count(assessment, Severity.WARNING),
        count(assessment, Severity.INFO),
        assessment.findings());
  }

  private static List<Problem> said(Assessment assessment) {
    List<Problem> said = new ArrayList<>();
    for (int i = 0; i < assessment.report().problems().size(); i++) {
      String path = "/problems/" + i;
      String text = Objects.requireNonNullElse(assessment.report().problems().get(i).text(), "");
      boolean explained =
          assessment.themes().stream().anyMatch(tag -> tag.path().equals(path) && !tag.isOpen());
      said.add(new Problem(i + 1, text, Clauses.of(text).intern(), explained));
    }
    return said;
  }

  private static List<Long> amounts(Report report) {
    Stream<Amount> totals =
        Stream.of(
            report.budget().original(),
            report.budget().adjusted(),
            report.budget().basic(),
            report.budget().project(),
            report.expenditure().total(),
            report.expenditure().basic(),
            report.expenditure().project(),
            report.revenue());
    Stream<Amount> tasks =
        report.tasks().stream().flatMap(task -> Stream.of(task.budget(), task.expenditure()));
    return Stream.concat(totals, tasks)
        .filter(amount -> amount != null && amount.fen() > 0)
        .map(Amount::fen)
        .toList();
  }

  private static int count(Assessment assessment, Severity severity) {
    return (int) assessment.findings().stream().filter(f -> f.severity() == severity).count();
  }

  /** Problems that no theme explains; every explained one has one primary theme. */
  int unexplained() {
    return problems - (int) mentions.stream().filter(Mention::primary).count();
  }

  boolean names(String theme) {
    return mentions.stream().anyMatch(mention -> mention.theme().equals(theme));
  }

  int mentions(Predicate<Mention> which) {
    return (int) mentions.stream().filter(which).count();
  }
}
