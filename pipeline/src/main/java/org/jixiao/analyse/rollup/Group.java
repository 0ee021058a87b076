package org.jixiao.analyse.rollup;

import java.util.Comparator;
import java.util.List;
import org.jixiao.analyse.statistic.Tally;
import org.jixiao.model.Basis;

/**
 * What is known so far of a group.
 *
 * @param divisionCode the least one that a report states; for types and cities that of the city;
 *     null when none does
 * @param denominator what the rule pack of the year measures execution against; null without
 *     reports
 * @param execution rates on that basis, in ten-thousandths of a percent
 * @param adjustment rates, in ten-thousandths of a percent
 * @param score out of a hundred, in ten-thousandths of a point
 * @param turnout of the departments that should report
 * @param matched departments beside themselves in the year before
 * @param themes ascending by number, without those that nobody names
 */
public record Group(
    GroupKey key,
    String divisionCode,
    Basis denominator,
    Counts counts,
    Sums sums,
    Tally execution,
    Tally adjustment,
    Tally score,
    Turnout turnout,
    Matched matched,
    List<ThemeCount> themes) {

  private static final Comparator<ThemeCount> BY_NUMBER =
      Comparator.comparingInt(ThemeCount::theme);

  public Group {
    themes = List.copyOf(themes);
  }

  /** A group of no reports, of which only these are known. */
  static Group of(GroupKey key, String divisionCode, Turnout turnout, Matched matched) {
    return new Group(
        key,
        divisionCode,
        null,
        Counts.NONE,
        Sums.NONE,
        Tally.EMPTY,
        Tally.EMPTY,
        Tally.EMPTY,
        turnout,
        matched,
        List.of());
  }

  /** The count of a theme; all zero when nobody names it. */
  public ThemeCount theme(int number) {
    for (ThemeCount count : themes) {
      if (count.theme() == number) return count;
    }
    return new ThemeCount(number, 0, 0, 0, 0);
  }

  Group plus(Group other) {
    return new Group(
        key,
        least(divisionCode, other.divisionCode),
        denominator == null ? other.denominator : denominator,
        counts.plus(other.counts),
        sums.plus(other.sums),
        execution.plus(other.execution),
        adjustment.plus(other.adjustment),
        score.plus(other.score),
        turnout.plus(other.turnout),
        matched.plus(other.matched),
        Merge.sorted(themes, other.themes, BY_NUMBER, ThemeCount::plus));
  }

  /** The lesser text; null when both are. */
  static String least(String one, String other) {
    if (one == null) return other;
    return other == null || one.compareTo(other) <= 0 ? one : other;
  }
}
