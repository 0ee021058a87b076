package org.jixiao.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** A table by years: which years it has, found without reading every row of it. */
public final class YearlyTable {

  private static final String YEAR = "fiscal_year";

  private final TableFiles files;
  private final String name;

  private YearlyTable(TableFiles files, String name) {
    this.files = files;
    this.name = name;
  }

  /** The table of that name among a run's files. */
  public static YearlyTable of(TableFiles files, String name) {
    return new YearlyTable(files, name);
  }

  /**
   * The years that have files, newest first; 0 where the table is empty. The years of the city's
   * table nearly always are the table's own too; when files are left over its rows tell.
   */
  public List<Integer> years() throws IOException {
    List<Integer> years = withFiles(known());
    int found = 0;
    for (int year : years) found += files.in(folder(year)).size();
    return found == files.in(name).size() ? years : withFiles(yearsOf(name));
  }

  /** The folder of a year's files, below that of all tables: {@code tasks/year=2021}. */
  public String folder(int year) {
    return name + "/year=" + year;
  }

  /** The rows of one year. */
  public PublishedTable in(int year) {
    return PublishedTable.of(files, name).inYear(year);
  }

  private SortedSet<Integer> known() throws IOException {
    SortedSet<Integer> years = yearsOf("city_year");
    years.add(0);
    return years;
  }

  private SortedSet<Integer> yearsOf(String table) throws IOException {
    SortedSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    PublishedTable.of(files, table).each(List.of(YEAR), row -> years.add(row.whole(YEAR)));
    return years;
  }

  private List<Integer> withFiles(SortedSet<Integer> years) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (int year : years) if (!files.in(folder(year)).isEmpty()) found.add(year);
    return found;
  }
}
