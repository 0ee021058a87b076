package org.jixiao.analyse.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jixiao.model.Outlier;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Kind;
import org.jixiao.model.ReviewReason.Who;

/** Reasons that comparisons give. A rule counts once for a measure, whatever methods flag it. */
public final class OutlierReasons {
  private OutlierReasons() {}

  /**
   * Of all that one comparison says of some reports; answers that flag no department, and flags
   * without weight, are left out.
   *
   * @param packs the weights for a fiscal year
   */
  public static List<ReviewReason> of(List<Outlier> outliers, IntFunction<PackWeights> packs) {
    Map<String, ReviewReason> reasons = new LinkedHashMap<>();
    for (Outlier outlier : outliers) {
      if (!outlier.flagsADepartment()) continue;
      PackWeights pack = packs.apply(outlier.group().fiscalYear());
      int points = pack.weights().points(outlier.rule(), outlier.severity());
      if (points == 0) continue;
      String label = outlier.rule() + ":" + outlier.measure().id();
      String key = outlier.subject().reportId() + " " + label;
      reasons.putIfAbsent(key, reason(outlier, label, points, pack));
    }
    return new ArrayList<>(reasons.values());
  }

  private static ReviewReason reason(Outlier outlier, String label, int points, PackWeights pack) {
    Outlier.Subject subject = outlier.subject();
    return new ReviewReason(
        new Who(
            subject.reportId(),
            subject.city(),
            subject.district(),
            subject.divisionCode(),
            subject.level(),
            subject.department(),
            subject.departmentType(),
            outlier.group().fiscalYear()),
        Kind.OUTLIER,
        label,
        outlier.severity(),
        points,
        outlier.sentenceZh(),
        outlier.sentenceEn(),
        List.of(),
        pack.rulePack());
  }
}
