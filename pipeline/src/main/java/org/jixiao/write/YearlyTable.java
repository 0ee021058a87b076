package org.jixiao.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** A table by years: which years it has, found without reading every row of it. */
public final class YearlyTable {

  private final YearlyTables tables;
  private final String name;

  YearlyTable(YearlyTables tables, String name) {
    this.tables = tables;
    this.name = name;
  }

  /**
   * The years that have files, newest first; 0 where the table is empty. When files are left over
   * that lie in none of the known years, its rows tell.
   */
  public List<Integer> years() throws IOException {
    List<Integer> years = withFiles(tables.known());
    int found = 0;
    for (int year : years) found += tables.files().in(folder(year)).size();
    boolean isAll = found == tables.files().in(name).size();
    return isAll ? years : withFiles(tables.yearsOf(name));
  }

  /** The folder of a year's files, below that of all tables: {@code tasks/year=2021}. */
  public String folder(int year) {
    return name + "/year=" + year;
  }

  /** The rows of one year. */
  public PublishedTable in(int year) {
    return PublishedTable.of(tables.files(), name).inYear(year);
  }

  private List<Integer> withFiles(SortedSet<Integer> years) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (int year : years) if (!tables.files().in(folder(year)).isEmpty()) found.add(year);
    return found;
  }
}
