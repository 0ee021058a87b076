package org.jixiao.analyse.trend;

import java.util.List;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.turnout.Attendance;
import org.jixiao.model.Trend;

/**
 * What following departments over the years gives.
 *
 * @param trends one per report
 * @param matched pairs of years added up by district, type and city
 * @param attendances one per department
 */
public record Followed(List<Trend> trends, Partial matched, List<Attendance> attendances) {
  public Followed {
    trends = List.copyOf(trends);
    attendances = List.copyOf(attendances);
  }
}
