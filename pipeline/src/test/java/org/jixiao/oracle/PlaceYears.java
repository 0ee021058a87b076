package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Distribution;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Level;
import org.jixiao.model.Totals;

/** The years of districts, department types and cities. */
final class PlaceYears {
  private static final Comparator<GroupYear> ORDER =
      comparing(GroupYear::city, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::divisionCode, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::district, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::departmentType, nullsFirst(naturalOrder()))
          .thenComparing(GroupYear::fiscalYear);

  private PlaceYears() {}

  /** Who is added up; a district's type is null and a type's or city's district. */
  record Place(String city, String district, String type, int year) {
    Place yearBefore() {
      return new Place(city, district, type, year - 1);
    }
  }

  /** A department of no district and of no city's own counts in no district. */
  static boolean isInDistrict(Seen seen) {
    return seen.digest().level() == Level.CITY || seen.digest().district() != null;
  }

  static Place district(Seen seen) {
    Digest digest = seen.digest();
    String district = digest.level() == Level.CITY ? null : digest.district();
    return new Place(digest.city(), district, null, digest.fiscalYear());
  }

  static Place city(Seen seen) {
    return new Place(seen.digest().city(), null, null, seen.digest().fiscalYear());
  }

  private static Place type(Seen seen) {
    String type = Objects.requireNonNullElse(seen.digest().departmentType(), "other");
    return new Place(seen.digest().city(), null, type, seen.digest().fiscalYear());
  }

  static List<GroupYear> districts(List<Seen> all) {
    List<Seen> inDistricts = all.stream().filter(PlaceYears::isInDistrict).toList();
    return rows(inDistricts, PlaceYears::district, seen -> seen.digest().divisionCode());
  }

  static List<GroupYear> types(List<Seen> all) {
    return rows(all, PlaceYears::type, PlaceYears::cityCode);
  }

  static List<GroupYear> cities(List<Seen> all) {
    return rows(all, PlaceYears::city, PlaceYears::cityCode);
  }

  /** Of 440103, 440100. */
  static String cityCode(Seen seen) {
    String code = seen.digest().divisionCode();
    return code == null || code.length() < 5 ? null : code.substring(0, 4) + "00";
  }

  private static List<GroupYear> rows(
      List<Seen> all, Function<Seen, Place> place, Function<Seen, String> code) {
    Map<Place, List<Seen>> groups = all.stream().collect(groupingBy(place));
    List<GroupYear> rows = new ArrayList<>();
    groups.forEach(
        (at, reports) -> {
          List<Seen> before = groups.get(at.yearBefore());
          rows.add(
              row(at, new Members(reports), before == null ? null : new Members(before), code));
        });
    rows.sort(ORDER);
    return rows;
  }

  private static GroupYear row(
      Place place, Members members, Members before, Function<Seen, String> code) {
    Totals totals = members.totals();
    Distribution score = Statistics.distribution(members.values(Digest::scoreOutOfHundred));
    String comparability = comparability(members, before);
    boolean compares = comparability.equals("comparable");
    Totals then = compares ? before.totals() : null;
    return new GroupYear(
        place.city(),
        place.district(),
        members.least(code),
        place.type(),
        place.year(),
        null,
        members.reports().size(),
        members.usable(),
        totals,
        Statistics.distribution(members.values(Digest::executionOnAdjusted)),
        members.leftOut(Digest::execution, Digest::executionOnAdjusted),
        Statistics.distribution(members.values(Digest::adjustment)),
        score,
        members.leftOut(Digest::score, Digest::scoreOutOfHundred),
        members.graded("优"),
        members.graded("良"),
        members.graded("中"),
        members.graded("差"),
        members.sum(Seen::problems),
        members.sum(Seen::fatal),
        members.sum(Seen::warnings),
        members.sum(Seen::infos),
        compares ? Statistics.difference(totals.execution(), then.execution()) : null,
        compares && totals.expenditures() > 0
            ? Statistics.change(totals.expenditure(), then.expenditure())
            : null,
        compares ? Statistics.difference(score.median(), before.medianScore()) : null,
        comparability,
        members.topThemes());
  }

  /** Comparable when the usable reports changed by no more than a fifth. */
  private static String comparability(Members members, Members before) {
    if (before == null) return "no-previous-year";
    int then = before.usable();
    boolean alike = 5 * Math.abs(members.usable() - then) <= then;
    return alike ? "comparable" : "different-departments";
  }
}
