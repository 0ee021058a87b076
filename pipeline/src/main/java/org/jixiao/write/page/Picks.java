package org.jixiao.write.page;

import static org.jixiao.write.page.Order.NEWEST;
import static org.jixiao.write.page.Order.among;
import static org.jixiao.write.page.Order.longestList;
import static org.jixiao.write.page.Order.text;
import static org.jixiao.write.page.Order.whole;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jixiao.write.PublishedRow;

/** What the page takes of the tables that are not about one report. */
final class Picks {

  static final Pick CITIES =
      new Pick(
          "city_year",
          GroupColumns.after("city", "division_code"),
          text("city").thenComparing(NEWEST),
          400);

  static final Pick DISTRICTS =
      new Pick(
          "district_year",
          GroupColumns.after("city", "district", "division_code"),
          NEWEST
              .thenComparing(text("city"))
              .thenComparing(text("division_code"))
              .thenComparing(text("district")),
          3000);

  static final Pick TYPES =
      new Pick(
          "type_year",
          GroupColumns.after("city", "department_type"),
          NEWEST.thenComparing(text("city")).thenComparing(text("department_type")),
          1500);

  static final Pick THEMES =
      new Pick(
          "theme_year",
          List.of(
              "city",
              "district",
              "division_code",
              "fiscal_year",
              "theme",
              "theme_zh",
              "theme_en",
              "departments",
              "reporting_departments",
              "statements",
              "promising_departments"),
          NEWEST.thenComparing(text("city")).thenComparing(text("division_code")),
          10_000);

  /** Themes that come back for departments: broken promises first, then the most years. */
  static final Pick REPEATED =
      new Pick(
          "theme_recurrence",
          List.of(
              "city",
              "district",
              "division_code",
              "department",
              "theme",
              "years",
              "year_count",
              "promised_years",
              "broken_promises"),
          longestList("broken_promises")
              .thenComparing(whole("year_count").reversed())
              .thenComparing(text("division_code"))
              .thenComparing(text("department"))
              .thenComparing(text("theme")),
          600);

  /** Themes that come back in a district or in the city. */
  static final Pick RECURRING =
      new Pick(
          "theme_recurrence",
          List.of(
              "scope",
              "city",
              "district",
              "division_code",
              "theme",
              "years",
              "year_count",
              "departments",
              "districts"),
          text("city")
              .thenComparing(text("scope"))
              .thenComparing(text("division_code"))
              .thenComparing(text("theme")),
          2000);

  /** What comparisons say of a whole group. */
  static final Pick VERDICTS =
      new Pick(
          "outliers",
          List.of(
              "verdict",
              "rule",
              "measure",
              "peer_group",
              "department_type",
              "level",
              "fiscal_year",
              "peers",
              "median",
              "spread",
              "report_id",
              "statistic",
              "p_value",
              "sentence_zh",
              "sentence_en"),
          NEWEST.thenComparing(text("rule")).thenComparing(text("peer_group")),
          400);

  static final Set<String> VERDICTS_ON_GROUPS =
      Set.of(
          "ceiling", "no-ceiling", "departs", "conforms", "refused", "too-few-peers", "no-spread");

  static final Pick GAPS =
      new Pick(
          "coverage_gaps",
          List.of(
              "city",
              "district",
              "division_code",
              "department",
              "department_type",
              "fiscal_year",
              "status",
              "sentence_zh",
              "sentence_en"),
          NEWEST
              .thenComparing(among("status", "missing", "vanished", "unexpected", "appeared"))
              .thenComparing(text("division_code"))
              .thenComparing(text("department")),
          500);

  static final Pick REJECTIONS =
      new Pick(
          "rejections",
          List.of("uri", "place", "code", "detail", "meaning"),
          text("code").thenComparing(text("uri")),
          300);

  static final Pick TERMS =
      new Pick(
          "emerging_terms",
          List.of("city", "term", "statements", "departments", "districts", "years", "example"),
          whole("departments").reversed().thenComparing(text("term")),
          60);

  static final Pick SUPERSEDED =
      new Pick(
          "inputs",
          List.of("uri", "records_in", "records_read", "records_superseded"),
          text("uri"),
          300);

  /** What tells the place of a row in the list for re-check. */
  static final List<String> REVIEW_KEY = List.of("report_id", "rank");

  static final Comparator<PublishedRow> BY_RANK = whole("rank").thenComparing(text("report_id"));

  static final List<String> REVIEW =
      List.of(
          "report_id",
          "city",
          "district",
          "department",
          "department_type",
          "fiscal_year",
          "rank",
          "weight_points",
          "reason_weights",
          "repeated_themes",
          "sentence_zh",
          "sentence_en");

  private Picks() {}
}
