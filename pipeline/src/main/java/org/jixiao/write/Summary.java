package org.jixiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.model.GroupYear;

/**
 * The summary that a clerk opens by double-click: CSV in UTF-8 with a byte order mark, CRLF,
 * Chinese headers, amounts in 万元. A row is a district and year, the municipal level (市本级) or the
 * whole city (全市合计). Years come newest first, and within a year the city, its municipal level and
 * its districts by code, so that what is compared stands side by side. An empty cell means not
 * stated.
 */
public final class Summary {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A district's year.
   *
   * @param district null for the municipal level
   */
  public record DistrictYear(String city, String district, int fiscalYear) {}

  /** A group with its place: the whole city comes first, then the municipal level. */
  private record Row(int rank, String place, GroupYear group, long outliers) {}

  private static final int WHOLE_CITY = 0;
  private static final int MUNICIPAL = 1;
  private static final int DISTRICT = 2;

  private final Map<DistrictYear, Long> outliers;
  private final SummaryColumns columns;

  /**
   * A summary with what is not in the groups.
   *
   * @param outliers how many a district has in a year; none when absent
   * @param themes Chinese names by id; a theme without one shows its id
   */
  public Summary(Map<DistrictYear, Long> outliers, Map<String, String> themes) {
    this.outliers = Map.copyOf(outliers);
    this.columns = new SummaryColumns(Map.copyOf(themes));
  }

  /** Its columns with the kind of their cells, in order. */
  public static Map<String, Kind> columns() {
    SummaryColumns columns = new SummaryColumns(Map.of());
    Map<String, Kind> kinds = new LinkedHashMap<>();
    List<String> headers = columns.headers();
    for (int i = 0; i < headers.size(); i++) kinds.put(headers.get(i), columns.kinds().get(i));
    return kinds;
  }

  /** Writes the whole file; {@code out} stays open. */
  public void write(List<GroupYear> districts, List<GroupYear> cities, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, UTF_8);
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(columns.headers());
    for (Row row : rows(districts, cities)) {
      csv.writeRecord(columns.cells(row.place, row.group, row.outliers));
    }
    csv.flush();
  }

  private List<Row> rows(List<GroupYear> districts, List<GroupYear> cities) {
    List<Row> rows = new ArrayList<>();
    for (GroupYear city : cities) rows.add(new Row(WHOLE_CITY, "全市合计", city, allOutliers(city)));
    for (GroupYear district : districts) rows.add(districtRow(district));
    rows.sort(
        comparing((Row row) -> row.group.city(), nullsFirst(naturalOrder()))
            .thenComparing(row -> row.group.fiscalYear(), reverseOrder())
            .thenComparing(comparingInt(Row::rank))
            .thenComparing(row -> row.group.divisionCode(), nullsFirst(naturalOrder()))
            .thenComparing(Row::place));
    return rows;
  }

  private Row districtRow(GroupYear group) {
    DistrictYear key = new DistrictYear(group.city(), group.district(), group.fiscalYear());
    long count = outliers.getOrDefault(key, 0L);
    return group.district() == null
        ? new Row(MUNICIPAL, "市本级", group, count)
        : new Row(DISTRICT, group.district(), group, count);
  }

  private long allOutliers(GroupYear city) {
    return outliers.entrySet().stream()
        .filter(entry -> entry.getKey().fiscalYear() == city.fiscalYear())
        .filter(entry -> Objects.equals(entry.getKey().city(), city.city()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
