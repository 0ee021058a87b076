package org.jixiao.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jixiao.model.Reason;
import org.jixiao.model.Rejection;
import org.jixiao.model.Report;
import org.jixiao.model.Source;

/** Reads the rows of a CSV file of report records. */
final class CsvRecords {
  private static final Set<String> NEEDED = Set.of("department", "fiscal_year");
  private static final int MOST_CELL_CHARS = 16 << 20;

  private final CsvColumns known;
  private final Source source;
  private final String text;
  private final BiConsumer<String, Report> reports;
  private final Consumer<Rejection> rejections;

  /**
   * A reader of one file.
   *
   * @param reports receives each report with its place, such as {@code row 3}
   */
  CsvRecords(
      CsvColumns known,
      Source source,
      String text,
      BiConsumer<String, Report> reports,
      Consumer<Rejection> rejections) {
    this.known = known;
    this.source = source;
    this.text = text;
    this.reports = reports;
    this.rejections = rejections;
  }

  void read() {
    CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(separator())
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(MOST_CELL_CHARS)
            .ofCsvRecord(text);
    long last = 1;
    try {
      CellPlaces places = new CellPlaces(text);
      List<CsvColumns.Column> columns = null;
      for (CsvRecord row : rows) {
        last = row.getStartingLineNumber();
        int[] starts = places.of(row.getFields());
        if (columns == null) {
          columns = known.columns(row.getFields());
          if (lacksColumns(columns)) return;
        } else {
          row(row, columns, starts);
        }
      }
    } catch (CsvParseException e) {
      refuse("from line " + last + " on", Reason.BAD_CSV, e.getMessage());
    }
  }

  private boolean lacksColumns(List<CsvColumns.Column> columns) {
    Set<String> members = new HashSet<>();
    for (CsvColumns.Column column : columns) {
      if (column.member() != null && !members.add(column.member())) {
        refuse("line 1", Reason.BAD_CSV, "two columns are " + column.member());
        return true;
      }
    }
    List<String> missing = NEEDED.stream().filter(m -> !members.contains(m)).sorted().toList();
    if (missing.isEmpty()) return false;
    refuse(
        "line 1",
        Reason.MISSING_COLUMN,
        "no column for "
            + String.join(" and ", missing)
            + "; the header is: "
            + text.lines().findFirst().orElse(""));
    return true;
  }

  private void row(CsvRecord row, List<CsvColumns.Column> columns, int[] starts) {
    String place = "line " + row.getStartingLineNumber();
    if (row.getFieldCount() != columns.size()) {
      refuse(
          place,
          Reason.BAD_CSV,
          "the row has " + row.getFieldCount() + " cells, the header " + columns.size());
      return;
    }
    try {
      reports.accept(place, new CsvRow(source, columns, row.getFields(), starts).report());
    } catch (CsvRow.BadCell e) {
      refuse(place, Reason.BAD_VALUE, e.getMessage());
    }
  }

  private void refuse(String place, Reason reason, String detail) {
    rejections.accept(new Rejection(source.uri(), place, reason, detail));
  }

  private char separator() {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(header, candidate) > count(header, best)) best = candidate;
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
