package org.jixiao.analyse.peers;

import java.util.List;
import org.jixiao.analyse.statistic.Tally;
import org.jixiao.model.Level;
import org.jixiao.model.Measure;

/**
 * What some reports add to the group of all departments of a level and year, by one measure.
 *
 * @param level null when reports do not tell
 * @param values of a measure of a report by itself
 * @param now amounts of this year, of a measure of two years
 * @param before amounts of the year before, in the order of {@code now}
 * @param leftovers who are to be compared in this group
 */
public record LevelShare(
    Level level,
    int fiscalYear,
    Measure measure,
    Tally values,
    List<Long> now,
    List<Long> before,
    List<Leftover> leftovers) {

  public LevelShare {
    now = List.copyOf(now);
    before = List.copyOf(before);
    leftovers = List.copyOf(leftovers);
  }

  /** The group that it belongs to. */
  public String group() {
    return (level == null ? "unknown" : level.id()) + "/" + fiscalYear;
  }
}
