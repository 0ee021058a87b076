package org.jixiao.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which member of the record a CSV column is, told by its header; the names are in {@code
 * schemas/csv_columns.csv}.
 */
final class CsvColumns {
  private static final String RESOURCE = "/schemas/csv_columns.csv";

  /** So many columns must be known before a line counts as a header. */
  private static final int LEAST_KNOWN = 3;

  private static final Map<String, Long> YUAN_PER_UNIT =
      Map.of("元", 1L, "千元", 1_000L, "万元", 10_000L, "亿元", 100_000_000L);

  private final Map<String, String> memberByHeader;

  private CsvColumns(Map<String, String> memberByHeader) {
    this.memberByHeader = Map.copyOf(memberByHeader);
  }

  /**
   * A column of a file.
   *
   * @param header as the file spells it
   * @param member of the record, or null when the header is not known
   * @param unit of its amounts as printed in the header, 元 when it does not tell
   */
  record Column(String header, String member, String unit) {
    long yuanPerUnit() {
      return YUAN_PER_UNIT.get(unit);
    }
  }

  static CsvColumns standard() {
    try (InputStream in = CsvColumns.class.getResourceAsStream(RESOURCE);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in, UTF_8)) {
      Map<String, String> members = new HashMap<>();
      for (NamedCsvRecord row : rows) {
        for (String header : row.getField("headers").split("\\|", -1)) {
          members.put(header, row.getField("member"));
        }
      }
      return new CsvColumns(members);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** Whether a line looks like the header of a table of records, whatever parts its cells. */
  boolean isHeader(String line) {
    return columns(List.of(line.split("[,;\t]", -1))).stream()
            .filter(c -> c.member() != null)
            .count()
        >= LEAST_KNOWN;
  }

  List<Column> columns(List<String> headers) {
    List<Column> columns = new ArrayList<>();
    for (String header : headers) columns.add(column(header));
    return columns;
  }

  private Column column(String header) {
    String plain = header.replaceAll("[\\s\"\uFEFF]", "");
    int bracket = firstBracket(plain);
    String name = bracket < 0 ? plain : plain.substring(0, bracket);
    String unit =
        bracket < 0 ? "" : plain.substring(bracket).replaceAll("[（()）\\[\\]【】]|单位[:：]?", "");
    String member = memberByHeader.get(name.toLowerCase(Locale.ROOT));
    return new Column(header, member, YUAN_PER_UNIT.containsKey(unit) ? unit : "元");
  }

  private static int firstBracket(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("（([【".indexOf(text.charAt(i)) >= 0) return i;
    }
    return -1;
  }
}
