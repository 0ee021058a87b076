package org.jixiao.validate;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.model.Basis;

/** Reads a rule pack and refuses whatever it does not fully understand. */
final class RulePackReader {

  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final String file;

  RulePackReader(String file) {
    this.file = file;
  }

  RulePack read(InputStream in) throws IOException {
    Members pack = new Members(LocatedJson.parse(in, file));
    RulePack read =
        new RulePack(
            pack.take("id").text(),
            pack.take("name_zh").text(),
            pack.take("name_en").text(),
            year(pack.take("valid_from")),
            denominator(pack.take("execution_denominator")),
            pack.has("full_marks") ? positive(pack.take("full_marks")) : millionths(100),
            bands(pack.take("grade_bands")),
            thresholds(pack.take("thresholds")),
            texts(pack.take("execution_themes")));
    pack.refuseRest();
    return read;
  }

  private static int year(LocatedJson json) {
    BigDecimal year = json.number();
    if (year.stripTrailingZeros().scale() > 0
        || year.compareTo(BigDecimal.valueOf(1990)) < 0
        || year.compareTo(BigDecimal.valueOf(2100)) > 0) {
      throw json.refuse("must be a year from 1990 to 2100, is " + year.toPlainString());
    }
    return year.intValueExact();
  }

  private static Basis denominator(LocatedJson json) {
    return switch (json.text()) {
      case "adjusted" -> Basis.ADJUSTED;
      case "original" -> Basis.ORIGINAL;
      default -> throw json.refuse("must be adjusted or original, is " + json.text());
    };
  }

  private static List<GradeBand> bands(LocatedJson json) {
    List<GradeBand> bands = new ArrayList<>();
    for (LocatedJson element : json.elements()) {
      GradeBand band = band(element);
      if (!bands.isEmpty() && band.atLeast() >= bands.get(bands.size() - 1).atLeast()) {
        throw element.refuse("bands must go from the highest to the lowest at_least");
      }
      bands.add(band);
    }
    if (bands.isEmpty()) throw json.refuse("must have a band");
    return bands;
  }

  private static GradeBand band(LocatedJson json) {
    Members band = new Members(json);
    GradeBand read =
        new GradeBand(
            band.take("grade").text(),
            band.has("aliases") ? texts(band.take("aliases")) : List.of(),
            millionths(band.take("at_least")));
    band.refuseRest();
    return read;
  }

  private static Thresholds thresholds(LocatedJson json) {
    Members all = new Members(json);
    LocatedJson lowAlarm = all.take("execution_low_alarm_pct");
    LocatedJson highAlarm = all.take("adjustment_high_alarm_pct");
    Thresholds read =
        new Thresholds(
            millionths(all.take("execution_low_warn_pct")),
            millionths(lowAlarm),
            millionths(all.take("adjustment_high_warn_pct")),
            millionths(highAlarm),
            millionths(all.take("mislabelled_precision_pct")),
            millionths(all.take("hidden_gap_total_below_pct")),
            millionths(all.take("hidden_gap_tasks_from_pct")),
            millionths(all.take("hidden_gap_from_points")));
    all.refuseRest();
    if (read.executionLowAlarm() > read.executionLowWarn()) {
      throw lowAlarm.refuse("must not be above execution_low_warn_pct");
    }
    if (read.adjustmentHighAlarm() < read.adjustmentHighWarn()) {
      throw highAlarm.refuse("must not be below adjustment_high_warn_pct");
    }
    return read;
  }

  private static List<String> texts(LocatedJson json) {
    return json.elements().stream().map(LocatedJson::text).toList();
  }

  private static long positive(LocatedJson json) {
    long value = millionths(json);
    if (value == 0) throw json.refuse("must be above 0");
    return value;
  }

  private static long millionths(LocatedJson json) {
    BigDecimal number = json.number();
    if (number.signum() < 0 || number.compareTo(MOST) > 0) {
      throw json.refuse("must be from 0 to " + MOST.toPlainString());
    }
    if (number.stripTrailingZeros().scale() > 6) throw json.refuse("has more than six decimals");
    return number.movePointRight(6).longValueExact();
  }

  private static long millionths(int whole) {
    return whole * 1_000_000L;
  }

  /** An object's members, each to be taken once. */
  private static final class Members {
    private final LocatedJson object;
    private final Map<String, LocatedJson> left;

    Members(LocatedJson object) {
      this.object = object;
      this.left = object.members();
    }

    boolean has(String name) {
      return left.containsKey(name);
    }

    LocatedJson take(String name) {
      LocatedJson member = left.remove(name);
      if (member == null) throw object.refuse("lacks the member " + name);
      return member;
    }

    void refuseRest() {
      for (LocatedJson member : left.values()) throw member.refuse("is no member of a rule pack");
    }
  }
}
