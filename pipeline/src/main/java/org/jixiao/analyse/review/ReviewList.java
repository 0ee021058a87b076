package org.jixiao.analyse.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Review;
import org.jixiao.model.ReviewReason;
import org.jixiao.model.ReviewReason.Who;
import org.jixiao.model.Severity;

/**
 * Ranks reports for re-check within their city and year by the sum of their reasons' points. Of
 * equal sums the one with more fatal findings comes first, then the one with more reasons, then by
 * division code and name, so that a change of one report moves no other past another.
 */
public final class ReviewList {

  /** The weightiest first. */
  private static final Comparator<ReviewReason> BY_WEIGHT =
      comparingInt(ReviewReason::points)
          .reversed()
          .thenComparing(ReviewReason::kind)
          .thenComparing(ReviewReason::label);

  private static final Comparator<List<ReviewReason>> FIRST_TO_CHECK =
      comparingLong(ReviewList::weight)
          .reversed()
          .thenComparing(ReviewList::fatal, reverseOrder())
          .thenComparing(List::size, reverseOrder())
          .thenComparing(reasons -> who(reasons).divisionCode(), nullsFirst(naturalOrder()))
          .thenComparing(reasons -> who(reasons).department(), nullsFirst(naturalOrder()))
          .thenComparing(reasons -> who(reasons).reportId());

  private ReviewList() {}

  private record CityYear(String city, int year) {
    private static final Comparator<CityYear> ORDER =
        comparing(CityYear::city, nullsFirst(naturalOrder())).thenComparingInt(CityYear::year);
  }

  /** Of all reasons of some cities and years, in any order; by city, year and rank. */
  public static List<Review> rank(Iterable<ReviewReason> reasons) {
    Map<String, List<ReviewReason>> reports = new HashMap<>();
    for (ReviewReason reason : reasons) {
      reports.computeIfAbsent(reason.who().reportId(), unused -> new ArrayList<>()).add(reason);
    }
    Map<CityYear, List<List<ReviewReason>>> places = new HashMap<>();
    for (List<ReviewReason> report : reports.values()) {
      report.sort(BY_WEIGHT);
      CityYear place = new CityYear(who(report).city(), who(report).fiscalYear());
      places.computeIfAbsent(place, unused -> new ArrayList<>()).add(report);
    }
    List<Review> ranked = new ArrayList<>();
    places.keySet().stream()
        .sorted(CityYear.ORDER)
        .forEach(place -> ranked.addAll(rank(places.get(place))));
    return ranked;
  }

  private static List<Review> rank(List<List<ReviewReason>> reports) {
    reports.sort(FIRST_TO_CHECK);
    List<Review> ranked = new ArrayList<>(reports.size());
    for (List<ReviewReason> report : reports) {
      ranked.add(new Review(who(report), ranked.size() + 1, report));
    }
    return ranked;
  }

  private static Who who(List<ReviewReason> report) {
    return report.get(0).who();
  }

  private static long weight(List<ReviewReason> report) {
    return report.stream().mapToLong(ReviewReason::points).sum();
  }

  private static long fatal(List<ReviewReason> report) {
    return report.stream().filter(reason -> reason.severity() == Severity.FATAL).count();
  }
}
