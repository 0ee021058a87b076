package org.jixiao.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.model.Basis;
import org.jixiao.model.Interval;
import org.jixiao.model.Rounding;

/** Reads a rule pack and refuses whatever it does not fully understand. */
final class RulePackReader {

  private static final long USUAL_FULL_MARKS = 100 * Interval.SCALE;

  private final String file;

  RulePackReader(String file) {
    this.file = file;
  }

  /** A pack and the members that may contradict another pack's. */
  record Located(RulePack pack, LocatedJson id, LocatedJson jurisdiction, LocatedJson validFrom) {}

  /** The pack {@code rule-packs/ID.json} of the class path. */
  static RulePack builtIn(String id) {
    String name = "rule-packs/" + id + ".json";
    try (InputStream in = Schemas.open(name)) {
      return new RulePackReader(name).read(in).pack();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Located read(InputStream in) throws IOException {
    Members pack = new Members(LocatedJson.parse(in, file));
    LocatedJson id = pack.take("id");
    LocatedJson jurisdiction = pack.take("jurisdiction");
    LocatedJson validFrom = pack.take("valid_from");
    if (pack.has("note")) pack.take("note").text();
    RulePack read =
        new RulePack(
            id.text(),
            jurisdiction.text(),
            pack.take("name_zh").text(),
            pack.take("name_en").text(),
            year(validFrom),
            denominator(pack.take("execution_denominator")),
            rounding(pack.take("printed_figures")),
            pack.has("full_marks") ? pack.positive("full_marks") : USUAL_FULL_MARKS,
            bands(pack.take("grade_bands")),
            thresholds(pack.take("thresholds")),
            themes(pack.take("execution_themes")),
            pack.has("execution_score")
                ? ExecutionScoreReader.read(pack.take("execution_score"))
                : null,
            ComparisonsReader.read(pack.take("comparisons")),
            ReviewReader.read(pack.take("review")));
    pack.refuseRest();
    return new Located(read, id, jurisdiction, validFrom);
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

  private static Rounding rounding(LocatedJson json) {
    return switch (json.text()) {
      case "rounded" -> Rounding.HALF_UP;
      case "truncated" -> Rounding.TRUNCATED;
      case "either" -> Rounding.EITHER;
      default -> throw json.refuse("must be rounded, truncated or either, is " + json.text());
    };
  }

  private static List<String> themes(LocatedJson json) {
    List<String> known = Schemas.themes();
    for (LocatedJson theme : json.elements()) {
      if (!known.contains(theme.text())) throw theme.refuse("is no theme of themes.json");
    }
    return Members.texts(json);
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
            band.has("aliases") ? Members.texts(band.take("aliases")) : List.of(),
            band.millionths("at_least"));
    band.refuseRest();
    return read;
  }

  private static Thresholds thresholds(LocatedJson json) {
    Members all = new Members(json);
    LocatedJson lowAlarm = all.take("execution_low_alarm_pct");
    LocatedJson highAlarm = all.take("adjustment_high_alarm_pct");
    Thresholds read =
        new Thresholds(
            all.millionths("execution_low_warn_pct"),
            Members.millionths(lowAlarm),
            all.millionths("adjustment_high_warn_pct"),
            Members.millionths(highAlarm),
            all.millionths("mislabelled_precision_pct"),
            all.millionths("hidden_gap_total_below_pct"),
            all.millionths("hidden_gap_tasks_from_pct"),
            all.millionths("hidden_gap_from_points"),
            all.millionths("score_inflated_from_pct"),
            all.millionths("score_inflated_execution_below_pct"),
            all.millionths("silent_deduction_from_points"));
    all.refuseRest();
    if (read.executionLowAlarm() > read.executionLowWarn()) {
      throw lowAlarm.refuse("must not be above execution_low_warn_pct");
    }
    if (read.adjustmentHighAlarm() < read.adjustmentHighWarn()) {
      throw highAlarm.refuse("must not be below adjustment_high_warn_pct");
    }
    return read;
  }
}
