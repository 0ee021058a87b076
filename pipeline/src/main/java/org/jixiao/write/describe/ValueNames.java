package org.jixiao.write.describe;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the coded values of columns are called in Chinese: {@code values.csv}. */
public final class ValueNames {

  private record Key(String column, String value) {}

  private final Map<Key, String> names;

  private ValueNames(Map<Key, String> names) {
    this.names = Map.copyOf(names);
  }

  /** Reads them from the class path. */
  public static ValueNames standard() {
    Map<Key, String> names = new HashMap<>();
    for (NamedCsvRecord row : DictionaryFile.rows("values.csv")) {
      names.put(new Key(row.getField("column"), row.getField("value")), row.getField("zh"));
    }
    return new ValueNames(names);
  }

  /** The value's name; the value itself when it has none, null for null. */
  public String of(String column, String value) {
    return value == null ? null : names.getOrDefault(new Key(column, value), value);
  }

  /** The names of several values in one cell that {@code separator} joins. */
  public String ofEach(String column, String values, String separator) {
    if (values == null || values.isEmpty()) return values;
    return Arrays.stream(values.split(separator, -1))
        .map(value -> of(column, value.strip()))
        .collect(Collectors.joining("；"));
  }
}
