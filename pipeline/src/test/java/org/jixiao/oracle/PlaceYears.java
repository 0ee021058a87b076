package org.jixiao.oracle;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jixiao.analyse.Digest;
import org.jixiao.model.Basis;
import org.jixiao.model.GroupYear;
import org.jixiao.model.Level;
import org.jixiao.model.YearChange;

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

  static List<GroupYear> districts(List<Seen> all, Rolls rolls) {
    return rows(
        all,
        PlaceYears::isInDistrict,
        PlaceYears::district,
        s -> s.digest().divisionCode(),
        rolls,
        rolls.districts());
  }

  static List<GroupYear> types(List<Seen> all, Rolls rolls) {
    return rows(all, seen -> true, PlaceYears::type, PlaceYears::cityCode, rolls, rolls.types());
  }

  static List<GroupYear> cities(List<Seen> all, Rolls rolls) {
    return rows(all, seen -> true, PlaceYears::city, PlaceYears::cityCode, rolls, rolls.cities());
  }

  /** Of 440103, 440100. */
  static String cityCode(Seen seen) {
    String code = seen.digest().divisionCode();
    return code == null || code.length() < 5 ? null : code.substring(0, 4) + "00";
  }

  private static List<GroupYear> rows(
      List<Seen> all,
      Predicate<Seen> isIn,
      Function<Seen, Place> place,
      Function<Seen, String> code,
      Rolls rolls,
      Map<Place, Rolls.Turnout> turnouts) {
    Map<Place, List<Seen>> groups =
        new HashMap<>(all.stream().filter(isIn).collect(groupingBy(place)));
    turnouts.keySet().forEach(at -> groups.putIfAbsent(at, List.of()));
    Map<Place, List<Histories.Pair>> pairs =
        Histories.pairs(all).stream()
            .filter(pair -> isIn.test(pair.now()) && !pair.before().isEmpty())
            .collect(groupingBy(pair -> place.apply(pair.now())));
    List<GroupYear> rows = new ArrayList<>();
    groups.forEach(
        (at, reports) -> {
          Rolls.Turnout turnout = turnouts.get(at);
          String least = new Members(reports).least(code);
          if (turnout != null && (least == null || turnout.code().compareTo(least) < 0)) {
            least = turnout.code();
          }
          List<Seen> before = groups.getOrDefault(at.yearBefore(), List.of());
          Matches matches = new Matches(pairs.getOrDefault(at, List.of()));
          rows.add(
              row(
                  at,
                  new Members(reports),
                  least,
                  rolls.expected(turnout),
                  rolls.missing(turnout),
                  matches.change(reports, before)));
        });
    rows.sort(ORDER);
    return rows;
  }

  private static GroupYear row(
      Place place,
      Members members,
      String code,
      Integer expected,
      Integer missing,
      YearChange change) {
    return new GroupYear(
        place.city(),
        place.district(),
        code,
        place.type(),
        place.year(),
        expected,
        missing,
        members.reports().size(),
        members.usable(),
        members.totals(),
        members.reports().isEmpty() ? null : Basis.ADJUSTED,
        Statistics.distribution(members.values(Digest::comparableExecution)),
        members.leftOut(Digest::execution, Digest::comparableExecution),
        Statistics.distribution(members.values(Digest::adjustment)),
        Statistics.distribution(members.values(Digest::scoreOutOfHundred)),
        members.leftOut(Digest::score, Digest::scoreOutOfHundred),
        members.graded("优"),
        members.graded("良"),
        members.graded("中"),
        members.graded("差"),
        members.sum(Seen::problems),
        members.sum(Seen::unexplained),
        members.sum(Seen::fatal),
        members.sum(Seen::warnings),
        members.sum(Seen::infos),
        change,
        members.topThemes());
  }
}
