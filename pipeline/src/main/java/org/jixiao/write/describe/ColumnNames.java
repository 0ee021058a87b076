package org.jixiao.write.describe;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;

/** What every column of every table is called in Chinese: {@code columns.csv}. */
public final class ColumnNames {

  private static final String EVERY_TABLE = "";

  private record Key(String column, String table) {}

  private final Map<Key, Term> terms;

  private ColumnNames(Map<Key, Term> terms) {
    this.terms = Map.copyOf(terms);
  }

  /** Reads them from the class path. */
  public static ColumnNames standard() {
    Map<Key, Term> terms = new HashMap<>();
    for (NamedCsvRecord row : DictionaryFile.rows("columns.csv")) {
      Term term = new Term(row.getField("zh"), row.getField("note"));
      for (String table : row.getField("tables").split(" ", -1)) {
        Key key = new Key(row.getField("column"), table);
        if (terms.put(key, term) != null) throw new IllegalStateException(key + " stands twice");
      }
    }
    return new ColumnNames(terms);
  }

  /**
   * The column's name.
   *
   * @throws IllegalStateException when it has none
   */
  public Term of(String table, String column) {
    Term own = terms.get(new Key(column, table));
    Term term = own == null ? terms.get(new Key(column, EVERY_TABLE)) : own;
    if (term == null) {
      throw new IllegalStateException("columns.csv does not name " + table + "." + column);
    }
    return term;
  }
}
