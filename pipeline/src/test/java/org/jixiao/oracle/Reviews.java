package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.ThemeSet;
import org.jixiao.analyse.theme.Theme;
import org.jixiao.ingest.Identity;
import org.jixiao.model.CoverageGap;
import org.jixiao.model.Department;
import org.jixiao.model.Finding;
import org.jixiao.model.Outlier;
import org.jixiao.model.Review;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.ReviewReason.Who;
import org.jixiao.model.Severity;
import org.jixiao.validate.RulePack;

/** Whom to re-check. */
final class Reviews {
  private static final RulePack PACK = RulePack.standard();

  private static final Comparator<ReviewReason> HEAVIEST =
      comparing(ReviewReason::points, Comparator.reverseOrder())
          .thenComparing(ReviewReason::kind)
          .thenComparing(ReviewReason::label);

  private Reviews() {}

  /** The lists of all cities and years whose shard is that one. */
  static List<Review> of(List<ReviewReason> reasons) {
    List<Review> lists = new ArrayList<>();
    Map<String, List<ReviewReason>> reports =
        reasons.stream().collect(groupingBy(r -> r.who().reportId()));
    reports.forEach((id, mine) -> lists.add(new Review(mine.get(0).who(), 0, sorted(mine))));
    lists.sort(
        comparing((Review r) -> r.who().city(), nullsFirst(naturalOrder()))
            .thenComparing(r -> r.who().fiscalYear())
            .thenComparing(Review::weight, Comparator.reverseOrder())
            .thenComparing(r -> -fatal(r))
            .thenComparing(r -> -r.reasons().size())
            .thenComparing(r -> r.who().divisionCode(), nullsFirst(naturalOrder()))
            .thenComparing(r -> r.who().department())
            .thenComparing(r -> r.who().reportId()));
    List<Review> ranked = new ArrayList<>();
    for (Review one : lists) {
      boolean isFirst =
          ranked.isEmpty() || !place(ranked.get(ranked.size() - 1)).equals(place(one));
      int rank = isFirst ? 1 : ranked.get(ranked.size() - 1).rank() + 1;
      ranked.add(new Review(one.who(), rank, one.reasons()));
    }
    return ranked;
  }

  private static List<ReviewReason> sorted(List<ReviewReason> reasons) {
    return reasons.stream().sorted(HEAVIEST).toList();
  }

  private static long fatal(Review review) {
    return review.reasons().stream().filter(r -> r.severity() == Severity.FATAL).count();
  }

  /** Those of a city and year are ranked together. */
  static String place(ReviewReason reason) {
    return reason.who().city() + "/" + reason.who().fiscalYear();
  }

  private static String place(Review review) {
    return review.who().city() + "/" + review.who().fiscalYear();
  }

  static List<ReviewReason> ofFindings(List<Seen> all) {
    List<ReviewReason> reasons = new ArrayList<>();
    for (Seen seen : all) {
      seen.charges().stream()
          .collect(groupingBy(Finding::rule))
          .forEach((rule, findings) -> add(seen.digest(), rule, findings, reasons));
    }
    return reasons;
  }

  private static void add(
      Digest digest, String rule, List<Finding> findings, List<ReviewReason> reasons) {
    Severity severity = findings.stream().map(Finding::severity).min(naturalOrder()).orElseThrow();
    Finding first =
        findings.stream().filter(f -> f.severity() == severity).findFirst().orElseThrow();
    int points = PACK.review().points(rule, severity);
    if (points == 0) return;
    int more = findings.size() - 1;
    Collection<String> evidence =
        findings.stream().flatMap(f -> f.evidence().stream()).collect(toCollection(TreeSet::new));
    reasons.add(
        new ReviewReason(
            who(digest),
            Kind.FINDING,
            rule,
            severity,
            points,
            first.sentenceZh() + (more > 0 ? "（同类另有 " + more + " 处）" : ""),
            first.sentenceEn() + (more > 0 ? " (and " + more + " more of this kind)" : ""),
            List.copyOf(evidence),
            PACK.id()));
  }

  static List<ReviewReason> ofThemes(List<Seen> all) {
    List<ReviewReason> reasons = new ArrayList<>();
    for (List<Seen> history : Histories.of(all).values()) {
      for (Seen now : history) {
        List<Digest> before = Histories.earlier(now, history).stream().map(Seen::digest).toList();
        for (Theme theme : Themes.ALL) {
          if (!now.names(theme.id())) continue;
          int number = ThemeSet.number(theme.id());
          List<Integer> named =
              years(before.stream().filter(d -> d.problemThemes().has(number)).toList());
          List<Integer> promised =
              years(before.stream().filter(d -> d.measureThemes().has(number)).toList());
          if (!named.isEmpty()) reasons.add(theme(now.digest(), theme, named, promised));
        }
      }
    }
    return reasons;
  }

  private static List<Integer> years(List<Digest> digests) {
    return digests.stream().map(Digest::fiscalYear).distinct().sorted().toList();
  }

  private static ReviewReason theme(
      Digest now, Theme theme, List<Integer> named, List<Integer> promised) {
    String zh = promised.isEmpty() ? "" : "，" + joined(promised, "、") + " 年曾提出整改";
    String en = promised.isEmpty() ? "" : " and promised to mend in " + joined(promised, ", ");
    return new ReviewReason(
        who(now),
        Kind.THEME,
        "theme-recurrence:" + theme.id(),
        null,
        PACK.review().repeatedThemeYear(),
        "“" + theme.zh() + "”再次出现：" + joined(named, "、") + " 年已提出" + zh + "。",
        "“" + theme.en() + "” again: named in " + joined(named, ", ") + en + ".",
        List.of(),
        PACK.id());
  }

  private static String joined(List<Integer> years, String separator) {
    return years.stream().map(String::valueOf).collect(joining(separator));
  }

  /** A rule and measure count once; the first method that flags a report speaks for it. */
  static List<ReviewReason> ofOutliers(Comparisons comparisons) {
    Map<String, ReviewReason> reasons = new LinkedHashMap<>();
    Stream.of(comparisons.nearby(), comparisons.history(), comparisons.wide(), comparisons.pooled())
        .flatMap(List::stream)
        .map(Comparisons.Placed::answer)
        .filter(answer -> Set.of("outlier", "jump").contains(answer.verdict()))
        .forEach(
            answer -> {
              ReviewReason reason = outlier(answer);
              String key = reason.who().reportId() + reason.label();
              if (reason.points() > 0) reasons.putIfAbsent(key, reason);
            });
    return List.copyOf(reasons.values());
  }

  private static ReviewReason outlier(Outlier answer) {
    Outlier.Subject subject = answer.subject();
    return new ReviewReason(
        new Who(
            subject.reportId(),
            subject.city(),
            subject.district(),
            subject.divisionCode(),
            subject.level(),
            subject.department(),
            subject.departmentType(),
            answer.group().fiscalYear()),
        Kind.OUTLIER,
        answer.rule() + ":" + answer.measure().id(),
        answer.severity(),
        PACK.review().points(answer.rule(), answer.severity()),
        answer.sentenceZh(),
        answer.sentenceEn(),
        List.of(),
        PACK.id());
  }

  static List<ReviewReason> ofMissing(List<CoverageGap> gaps, Rolls rolls) {
    return gaps.stream()
        .filter(gap -> gap.status().equals("missing"))
        .map(gap -> missing(gap, rolls.listed(gap)))
        .toList();
  }

  private static ReviewReason missing(CoverageGap gap, Department department) {
    return new ReviewReason(
        new Who(
            Identity.reportId(department, gap.fiscalYear()),
            gap.city(),
            gap.district(),
            gap.divisionCode(),
            department.level(),
            gap.department(),
            gap.departmentType(),
            gap.fiscalYear()),
        Kind.MISSING,
        "missing-report",
        null,
        PACK.review().missingReport(),
        "应报未报：没有收到 " + gap.fiscalYear() + " 年度报告。",
        "No report on " + gap.fiscalYear() + " was received though one is due.",
        List.of(),
        PACK.id());
  }

  static Who who(Digest digest) {
    return new Who(
        digest.reportId(),
        digest.city(),
        digest.district(),
        digest.divisionCode(),
        digest.level(),
        digest.department(),
        digest.departmentType(),
        digest.fiscalYear());
  }
}
