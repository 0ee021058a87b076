package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.model.Outlier;
import org.jixiao.write.Tables;

/** What answers of comparisons leave behind. */
final class OutlierRows {
  private OutlierRows() {}

  static Parts.Rows<Outlier> of(List<Outlier> outliers) {
    return new Parts.Rows<>(Tables.OUTLIERS, outliers);
  }

  /** Writes them as a part of their own. */
  static Harvest harvest(Parts parts, Stage stage, long order, List<Outlier> outliers)
      throws IOException {
    return told(
        Harvest.of(parts.write(stage, order, List.of(of(outliers))), counts(outliers)), outliers);
  }

  /** Tells the summary where departments are flagged. */
  static Harvest told(Harvest harvest, List<Outlier> outliers) {
    SortedMap<OutlierPlace, Integer> places = new TreeMap<>();
    for (Outlier outlier : outliers) {
      if (!outlier.flagsADepartment()) continue;
      Outlier.Subject subject = outlier.subject();
      places.merge(
          new OutlierPlace(subject.city(), subject.district(), outlier.group().fiscalYear()),
          1,
          Integer::sum);
    }
    return harvest.withOutliers(places);
  }

  static SortedMap<String, Long> counts(List<Outlier> outliers) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("outliers", outliers.stream().filter(Outlier::flagsADepartment).count());
    return counts;
  }
}
