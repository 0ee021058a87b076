package org.jixiao.write;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.model.Review;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.Severity;

/** The table of departments ranked for re-check. */
final class ReviewTable {

  static final Table<Review> REVIEW_LIST =
      Table.yearly("review_list", review -> review.who().fiscalYear(), ReviewTable::write);

  private static final String SEPARATOR = "; ";
  private static final long TEN_THOUSANDTHS = 10_000;

  private ReviewTable() {}

  private static void write(Review review, Rows rows) throws IOException {
    ReviewReason.Who who = review.who();
    rows.text("report_id", who.reportId())
        .text("city", who.city())
        .text("district", who.district())
        .text("division_code", who.divisionCode())
        .text("department", who.department())
        .text("department_type", who.departmentType())
        .whole("fiscal_year", who.fiscalYear())
        .text("level", who.level() == null ? null : who.level().id())
        .whole("rank", review.rank())
        .tenThousandths("weight_points", review.weight() * TEN_THOUSANDTHS)
        .whole("reasons", review.reasons().size());
    reasons(review, rows);
    rows.end();
  }

  private static void reasons(Review review, Rows rows) {
    rows.text("reason_weights", joined(review, r -> Stream.of(r.label() + "=" + r.points())))
        .whole("fatal_findings", count(review, Kind.FINDING, Severity.FATAL))
        .whole("warning_findings", count(review, Kind.FINDING, Severity.WARNING))
        .whole("outliers", count(review, Kind.OUTLIER))
        .text("finding_rules", labels(review, Kind.FINDING))
        .text("outlier_measures", labels(review, Kind.OUTLIER))
        .text("repeated_themes", labels(review, Kind.THEME))
        .text("evidence_paths", joined(review, reason -> reason.evidence().stream()))
        .text("sentence_zh", sentenceZh(review))
        .text("sentence_en", sentenceEn(review))
        .text("rule_pack", review.reasons().get(0).rulePack());
  }

  private static String sentenceZh(Review review) {
    return review.reasons().stream()
        .map(reason -> "（" + reason.points() + " 分）" + reason.sentenceZh())
        .collect(joining("", "复核权重 " + review.weight() + " 分：", ""));
  }

  private static String sentenceEn(Review review) {
    return review.reasons().stream()
        .map(reason -> "(" + reason.points() + ") " + reason.sentenceEn())
        .collect(joining(" ", "Weight " + review.weight() + ": ", ""));
  }

  /** Without the rule before a measure or theme: {@code peer-outlier:score} is {@code score}. */
  private static String labels(Review review, Kind kind) {
    return joined(
        review,
        reason ->
            reason.kind() == kind
                ? Stream.of(reason.label().substring(reason.label().indexOf(':') + 1))
                : Stream.of());
  }

  private static String joined(Review review, Function<ReviewReason, Stream<String>> words) {
    return review.reasons().stream().flatMap(words).distinct().collect(joining(SEPARATOR));
  }

  private static int count(Review review, Kind kind) {
    return (int) review.reasons().stream().filter(reason -> reason.kind() == kind).count();
  }

  private static int count(Review review, Kind kind, Severity severity) {
    return (int)
        review.reasons().stream()
            .filter(reason -> reason.kind() == kind && reason.severity() == severity)
            .count();
  }
}
