package org.jixiao.model;

import java.util.List;

/**
 * A report and what we think of it.
 *
 * @param reportId {@code year-division-hash}, the same for every submission of a department and
 *     year
 * @param inputUri the input file it was read from, relative to what it came under
 * @param place inside the input: {@code line 17}; empty for a document
 * @param rulePack that made the findings
 * @param denominator what that pack measures execution against
 */
public record Assessment(
    String reportId,
    String inputUri,
    String place,
    Report report,
    Derived derived,
    List<Finding> findings,
    List<ThemeTag> themes,
    String rulePack,
    Basis denominator) {

  public Assessment {
    findings = List.copyOf(findings);
    themes = List.copyOf(themes);
  }
}
