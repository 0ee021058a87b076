package org.jixiao.write.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.write.PublishedRow;

/**
 * A sheet as JSON, column by column: {@code {"total":3,"rows":2,"columns":{…}}}. A column is an
 * array of values; where texts repeat it is {@code {"words":[…],"at":[…]}}, each text once. A
 * column without any value is left out.
 */
record SheetJson(JsonGenerator json) {

  /** Texts are listed apart when each occurs this many times on average. */
  private static final int REPEATS = 2;

  void write(Sheet sheet) throws IOException {
    json.writeStartObject();
    json.writeNumberField("total", sheet.total());
    json.writeNumberField("rows", sheet.rows().size());
    json.writeObjectFieldStart("columns");
    for (String column : sheet.columns()) column(sheet.rows(), column);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void column(List<PublishedRow> rows, String column) throws IOException {
    Map<Object, Integer> words = words(rows, column);
    if (words.isEmpty()) return;
    json.writeFieldName(column);
    boolean isText = words.keySet().iterator().next() instanceof String;
    if (isText && words.size() * REPEATS <= rows.size()) {
      repeated(rows, column, words);
    } else {
      json.writeStartArray();
      for (PublishedRow row : rows) value(row.values().get(column));
      json.writeEndArray();
    }
  }

  /** The distinct values with their places, in the order of their first occurrence. */
  private static Map<Object, Integer> words(List<PublishedRow> rows, String column) {
    Map<Object, Integer> words = new LinkedHashMap<>();
    rows.stream()
        .map(row -> row.values().get(column))
        .filter(Objects::nonNull)
        .forEach(value -> words.putIfAbsent(value, words.size()));
    return words;
  }

  private void repeated(List<PublishedRow> rows, String column, Map<Object, Integer> words)
      throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("words");
    for (Object word : words.keySet()) value(word);
    json.writeEndArray();
    json.writeArrayFieldStart("at");
    for (PublishedRow row : rows) value(words.get(row.values().get(column)));
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A value of a table; null where there is none. */
  void value(Object value) throws IOException {
    if (value == null) json.writeNull();
    else if (value instanceof String text) json.writeString(text);
    else if (value instanceof Integer whole) json.writeNumber(whole);
    else if (value instanceof Long whole) json.writeNumber(whole);
    else if (value instanceof Boolean flag) json.writeBoolean(flag);
    else json.writeNumber(plain((BigDecimal) value));
  }

  /** The shortest print of a number without an exponent. */
  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
