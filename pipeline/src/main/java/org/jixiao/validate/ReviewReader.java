package org.jixiao.validate;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.model.ReviewWeights;
import org.jixiao.model.Severity;

/** Reads a rule pack's section {@code review}: a weight for every rule of the register. */
final class ReviewReader {

  private ReviewReader() {}

  static ReviewWeights read(LocatedJson json) {
    Members all = new Members(json);
    ReviewWeights read =
        new ReviewWeights(
            rules(all.take("weights")),
            all.whole(0, "repeated_theme_year"),
            all.whole(0, "missing_report"));
    all.refuseRest();
    return read;
  }

  private static SortedMap<String, ReviewWeights.Points> rules(LocatedJson json) {
    SortedMap<String, ReviewWeights.Points> points = new TreeMap<>();
    Register register = Register.standard();
    for (Map.Entry<String, LocatedJson> weight : json.members().entrySet()) {
      RegisterRow row = register.row(weight.getKey());
      if (row == null) throw weight.getValue().refuse("is no rule of the register");
      points.put(row.id(), points(row, weight.getValue()));
    }
    for (RegisterRow row : register.rows()) {
      if (!points.containsKey(row.id())) throw json.refuse("lacks the rule " + row.id());
    }
    return points;
  }

  /** One number for a rule of one severity, else a member for each severity of the rule. */
  private static ReviewWeights.Points points(RegisterRow row, LocatedJson json) {
    Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
    if (row.severities().size() == 1) {
      bySeverity.put(row.severities().get(0), Members.whole(0, json));
    } else {
      Members members = new Members(json);
      for (Severity severity : row.severities()) {
        bySeverity.put(severity, members.whole(0, severity.name().toLowerCase(Locale.ROOT)));
      }
      members.refuseRest();
    }
    return new ReviewWeights.Points(
        bySeverity.getOrDefault(Severity.FATAL, 0),
        bySeverity.getOrDefault(Severity.WARNING, 0),
        bySeverity.getOrDefault(Severity.INFO, 0));
  }
}
