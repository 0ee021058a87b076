package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jixiao.analyse.Comparison;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.review.OutlierReasons;
import org.jixiao.analyse.review.PackWeights;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.trend.Followed;
import org.jixiao.analyse.trend.Recurrences;
import org.jixiao.analyse.trend.RepeatedThemes;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.analyse.years.YearChanges;
import org.jixiao.model.Recurrence;
import org.jixiao.model.ReviewReason;
import org.jixiao.write.Tables;

/** What the years of some departments tell. */
record DepartmentYears(
    Followed followed,
    YearChanges changes,
    List<Recurrence> recurrences,
    List<ReviewReason> reasons) {

  /** By what departments are followed and judged. */
  record Follower(
      Succession succession,
      ThemeDictionary dictionary,
      IntFunction<Comparison> comparisons,
      IntFunction<PackWeights> weights) {

    static Follower of(Succession succession, RulePacks packs) {
      return new Follower(
          succession, ThemeDictionary.standard(), Comparisons.of(packs), packs.weights());
    }

    /** All digests of each department must be there. */
    DepartmentYears follow(List<Digest> digests) {
      Followed followed = Trends.follow(digests, succession);
      YearChanges changes = YearChanges.of(followed.trends(), digests, comparisons);
      List<ReviewReason> reasons =
          new ArrayList<>(new RepeatedThemes(dictionary, weights).of(digests, succession));
      reasons.addAll(OutlierReasons.of(changes.jumps(), weights));
      return new DepartmentYears(
          followed, changes, Recurrences.ofDepartments(digests, succession, dictionary), reasons);
    }
  }

  List<Parts.Rows<?>> tables() {
    return List.of(
        new Parts.Rows<>(Tables.DEPARTMENT_TREND, followed.trends()),
        OutlierRows.of(changes.jumps()),
        new Parts.Rows<>(Tables.THEME_RECURRENCE, recurrences));
  }
}
