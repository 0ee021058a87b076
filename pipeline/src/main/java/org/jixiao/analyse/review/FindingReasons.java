package org.jixiao.analyse.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jixiao.model.Assessment;
import org.jixiao.model.Finding;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.ReviewReason.Who;
import org.jixiao.model.ReviewWeights;

/**
 * Reasons that a report gives by itself. A rule counts once, as serious as its most serious
 * finding, however often it fires: a long list of tasks is no heavier than a short one.
 */
public final class FindingReasons {
  private FindingReasons() {}

  /** In the order of the findings; those without weight are left out. */
  public static List<ReviewReason> of(Assessment assessment, ReviewWeights weights) {
    if (assessment.findings().isEmpty()) return List.of();
    Map<String, List<Finding>> rules = new LinkedHashMap<>();
    for (Finding finding : assessment.findings()) {
      rules.computeIfAbsent(finding.rule(), unused -> new ArrayList<>()).add(finding);
    }
    List<ReviewReason> reasons = new ArrayList<>(rules.size());
    for (List<Finding> findings : rules.values()) {
      Finding worst = worst(findings);
      int points = weights.points(worst.rule(), worst.severity());
      if (points > 0) reasons.add(reason(assessment, findings, worst, points));
    }
    return reasons;
  }

  /** The first of the most serious. */
  private static Finding worst(List<Finding> findings) {
    Finding worst = findings.get(0);
    for (Finding finding : findings) {
      if (finding.severity().compareTo(worst.severity()) < 0) worst = finding;
    }
    return worst;
  }

  private static ReviewReason reason(
      Assessment assessment, List<Finding> findings, Finding worst, int points) {
    TreeSet<String> evidence = new TreeSet<>();
    findings.forEach(finding -> evidence.addAll(finding.evidence()));
    int others = findings.size() - 1;
    return new ReviewReason(
        Who.of(
            assessment.reportId(),
            assessment.report().department(),
            assessment.report().fiscalYear()),
        Kind.FINDING,
        worst.rule(),
        worst.severity(),
        points,
        worst.sentenceZh() + (others == 0 ? "" : "（同类另有 " + others + " 处）"),
        worst.sentenceEn() + (others == 0 ? "" : " (and " + others + " more of this kind)"),
        List.copyOf(evidence),
        assessment.rulePack());
  }
}
