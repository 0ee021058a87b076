package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Circle;
import org.jixiao.model.Measure;
import org.jixiao.model.Outlier;
import org.jixiao.model.Trend;

/**
 * All that comparisons of departments say, each answer with what its shard is found by.
 *
 * @param nearby from departments of a type and year, by type and year
 * @param history from a department's years, by department
 * @param wide from a level's departments, by level and year
 * @param pooled from a city's amounts, by city
 */
record Comparisons(
    List<Placed> nearby, List<Placed> history, List<Placed> wide, List<Placed> pooled) {

  /** An answer and its shard's key. */
  record Placed(String key, Outlier answer) {}

  static final Comparator<Placed> ORDER =
      comparing(
          Placed::answer,
          comparing(Outlier::rule)
              .thenComparing(answer -> answer.group().id())
              .thenComparing(Outlier::measure)
              .thenComparing(Outlier::method)
              .thenComparing(answer -> answer.group().departmentType())
              .thenComparing(answer -> answer.group().level(), nullsFirst(naturalOrder()))
              .thenComparing(answer -> answer.figures().score(), nullsFirst(reverseOrder()))
              .thenComparing(answer -> answer.subject().department(), nullsFirst(naturalOrder()))
              .thenComparing(answer -> answer.subject().reportId(), nullsFirst(naturalOrder())));

  static Comparisons of(List<Seen> all) {
    Comparisons found =
        new Comparisons(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, Digest> reports = new HashMap<>();
    for (Seen seen : all) reports.put(seen.digest().reportId(), seen.digest());
    List<Peer> peers = new ArrayList<>();
    for (Digest digest : reports.values()) peers.addAll(figures(digest));
    for (Trend trend : Histories.trends(all)) {
      Digest report = reports.get(trend.reportId());
      peers.addAll(pairs(report, trend));
      for (Outlier jump : Jumps.of(report, trend)) {
        found.history.add(new Placed(Names.present(report), jump));
      }
    }
    peers.stream().collect(groupingBy(Peer::measure)).values().forEach(found::judge);
    found.nearby.sort(ORDER);
    found.wide.sort(ORDER);
    found.judgeAmounts(all);
    return found;
  }

  private static List<Peer> figures(Digest digest) {
    List<Peer> peers = new ArrayList<>();
    if (digest.comparableExecution() != null) {
      peers.add(Peer.of(digest, Measure.EXECUTION, digest.comparableExecution()));
    }
    if (digest.adjustment() != null) {
      peers.add(Peer.of(digest, Measure.ADJUSTMENT, digest.adjustment()));
    }
    if (digest.scoreOutOfHundred() != null) {
      peers.add(Peer.of(digest, Measure.SCORE, digest.scoreOutOfHundred()));
    }
    if (digest.score() != null) {
      Long share =
          Statistics.percent(
              BigDecimal.valueOf(digest.score()).toBigInteger(),
              BigDecimal.valueOf(digest.fullMarksOrHundred()).toBigInteger());
      if (share != null) peers.add(Peer.of(digest, Measure.SCORE_SHARE, share));
    }
    return peers;
  }

  private static List<Peer> pairs(Digest report, Trend trend) {
    List<Peer> pairs = new ArrayList<>();
    if (trend.budgetChange() != null && trend.adjustedBudget() > 0) {
      pairs.add(
          new Peer(
              report,
              Measure.BUDGET_CHANGE,
              BigDecimal.valueOf(trend.adjustedBudget()),
              BigDecimal.valueOf(trend.previousAdjustedBudget())));
    }
    if (trend.expenditureChange() != null && trend.expenditure() > 0) {
      pairs.add(
          new Peer(
              report,
              Measure.EXPENDITURE_CHANGE,
              BigDecimal.valueOf(trend.expenditure()),
              BigDecimal.valueOf(trend.previousExpenditure())));
    }
    return pairs;
  }

  /** All figures of one measure. */
  private void judge(List<Peer> all) {
    Measure measure = all.get(0).measure();
    Map<String, List<Peer>> near = all.stream().collect(groupingBy(Peer::typeLevelYear));
    Map<String, List<Peer>> types = all.stream().collect(groupingBy(Peer::typeYear));
    Map<String, List<Peer>> levels = all.stream().collect(groupingBy(Peer::levelYear));
    for (List<Peer> group : near.values()) {
      Peer anyone = group.get(0);
      PeerRing nearest =
          new PeerRing(Circle.TYPE_LEVEL_YEAR, anyone.typeLevelYear(), measure, group);
      List<Peer> type = types.get(anyone.typeYear());
      List<Peer> level = levels.get(anyone.levelYear());
      if (anyone.hasType() && group.size() >= 5) {
        place(nearby, anyone.typeYear(), answers(nearest, group));
      } else if (anyone.hasType() && type.size() >= 5) {
        PeerRing ring = new PeerRing(Circle.TYPE_YEAR, anyone.typeYear(), measure, type);
        place(nearby, anyone.typeYear(), answers(ring, group));
      } else {
        PeerRing ring = level(anyone, measure, level);
        place(
            wide,
            anyone.levelYear(),
            level.size() >= 5 ? answers(ring, group) : tooFew(ring, group, type));
      }
      if (anyone.hasType() && isTopped(measure)) {
        place(nearby, anyone.typeYear(), TopAnswers.judge(nearest));
      }
    }
    if (!isTopped(measure)) return;
    levels.forEach(
        (key, level) -> place(wide, key, TopAnswers.judge(level(level.get(0), measure, level))));
  }

  private static PeerRing level(Peer anyone, Measure measure, List<Peer> level) {
    return new PeerRing(Circle.LEVEL_YEAR, "all/" + anyone.levelYear(), measure, level);
  }

  private static boolean isTopped(Measure measure) {
    return measure == Measure.EXECUTION || measure == Measure.SCORE_SHARE;
  }

  private static List<Outlier> answers(PeerRing ring, List<Peer> judged) {
    return switch (ring.measure()) {
      case EXECUTION, ADJUSTMENT, SCORE -> ZAnswers.judge(ring, judged);
      case BUDGET_CHANGE, EXPENDITURE_CHANGE -> RatioAnswers.judge(ring, judged);
      default -> List.of();
    };
  }

  private static List<Outlier> tooFew(PeerRing ring, List<Peer> near, List<Peer> type) {
    if (ring.measure() == Measure.SCORE_SHARE) return List.of();
    return List.of(ring.tooFew(near.get(0), near.size(), type.size()));
  }

  private static void place(List<Placed> where, String key, List<Outlier> answers) {
    for (Outlier answer : answers) where.add(new Placed(key, answer));
  }

  private void judgeAmounts(List<Seen> all) {
    Map<String, Map<Integer, List<Seen>>> places =
        all.stream()
            .collect(
                groupingBy(
                    seen -> seen.digest().city() == null ? "" : seen.digest().city(),
                    TreeMap::new,
                    groupingBy(
                        seen -> seen.digest().fiscalYear(),
                        TreeMap::new,
                        java.util.stream.Collectors.toList())));
    places.forEach(
        (city, years) ->
            years.forEach(
                (year, reports) ->
                    place(
                        pooled,
                        city,
                        DigitAnswers.judge(city.isEmpty() ? null : city, year, reports))));
  }
}
