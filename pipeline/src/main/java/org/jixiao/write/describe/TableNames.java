package org.jixiao.write.describe;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What every table is called in Chinese and what tells its rows apart: {@code tables.csv}. */
public final class TableNames {

  /**
   * A table's name.
   *
   * @param zh such as 报告
   * @param note what a row is, in a Chinese clause
   * @param key the columns that together differ from row to row
   */
  public record Name(String zh, String note, List<String> key) {

    public Name {
      key = List.copyOf(key);
    }
  }

  private final Map<String, Name> names;

  private TableNames(Map<String, Name> names) {
    this.names = Map.copyOf(names);
  }

  /** Reads them from the class path. */
  public static TableNames standard() {
    Map<String, Name> names = new HashMap<>();
    for (NamedCsvRecord row : DictionaryFile.rows("tables.csv")) {
      List<String> key = List.of(row.getField("key").split(" ", -1));
      names.put(row.getField("table"), new Name(row.getField("zh"), row.getField("note"), key));
    }
    return new TableNames(names);
  }

  /**
   * The table's name.
   *
   * @throws IllegalStateException when it has none
   */
  public Name of(String table) {
    Name name = names.get(table);
    if (name == null) throw new IllegalStateException("tables.csv does not name " + table);
    return name;
  }
}
