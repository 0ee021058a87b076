package org.jixiao.write;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The tables by years of one run, of which it looks up once which years there are. */
public final class YearlyTables {

  private static final String YEAR = "fiscal_year";
  private static final int OF_EMPTY_TABLES = 0;

  private final TableFiles files;
  private final SortedSet<Integer> known;

  private YearlyTables(TableFiles files, SortedSet<Integer> known) {
    this.files = files;
    this.known = known;
  }

  /**
   * Those among a run's files. The years of the city's table nearly always are those of all others.
   */
  public static YearlyTables of(TableFiles files) throws IOException {
    SortedSet<Integer> known = yearsOf(files, "city_year");
    known.add(OF_EMPTY_TABLES);
    return new YearlyTables(files, known);
  }

  /** The table of that name. */
  public YearlyTable named(String name) {
    return new YearlyTable(this, name);
  }

  /** All files of the run's tables, for those that have no years. */
  public TableFiles files() {
    return files;
  }

  /** Newest first. */
  SortedSet<Integer> known() {
    return known;
  }

  /** The years that a table's own rows tell, newest first. */
  SortedSet<Integer> yearsOf(String table) throws IOException {
    return yearsOf(files, table);
  }

  private static SortedSet<Integer> yearsOf(TableFiles files, String table) throws IOException {
    SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    PublishedTable.of(files, table).each(List.of(YEAR), row -> years.add(row.whole(YEAR)));
    return years;
  }
}
