package org.jixiao.write.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jixiao.write.Column;
import org.jixiao.write.Kind;
import org.jixiao.write.Table;
import org.jixiao.write.TableFiles;
import org.jixiao.write.YearlyTable;
import org.jixiao.write.YearlyTables;

/** Tables as resources of a data package, written to its JSON. */
final class TableResource {

  private final YearlyTables yearly;
  private final JsonGenerator json;
  private final ColumnNames columns = ColumnNames.standard();
  private final TableNames tables = TableNames.standard();

  private TableResource(YearlyTables files, JsonGenerator json) {
    this.yearly = files;
    this.json = json;
  }

  static TableResource of(TableFiles files, JsonGenerator json) throws IOException {
    return new TableResource(YearlyTables.of(files), json);
  }

  void write(Table<?> table) throws IOException {
    TableNames.Name name = tables.of(table.name());
    json.writeStartObject();
    json.writeStringField("name", table.name());
    json.writeStringField("profile", "data-resource");
    json.writeStringField("title", name.zh());
    json.writeStringField("description", name.note() + "。 " + table.doc());
    json.writeArrayFieldStart("path");
    for (String path : paths(table)) json.writeString("tables/" + path);
    json.writeEndArray();
    json.writeStringField("format", "parquet");
    json.writeStringField("mediatype", "application/vnd.apache.parquet");
    writeSchema(table, name.key());
    json.writeEndObject();
  }

  /** Parts of a folder are numbered from 0, so their number tells their names. */
  private List<String> paths(Table<?> table) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String folder : folders(table)) {
      int parts = yearly.files().in(folder).size();
      for (int part = 0; part < parts; part++) {
        paths.add(folder + String.format(Locale.ROOT, "/part-%05d.parquet", part));
      }
    }
    return paths.stream().sorted().toList();
  }

  private List<String> folders(Table<?> table) throws IOException {
    if (!table.isYearly()) return List.of(table.name());
    YearlyTable named = yearly.named(table.name());
    return named.years().stream().map(named::folder).toList();
  }

  private void writeSchema(Table<?> table, List<String> key) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column column : table.columns()) writeField(table, column);
    json.writeEndArray();
    if (isPrimary(table, key)) {
      json.writeArrayFieldStart("primaryKey");
      for (String column : key) json.writeString(column);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A primary key of a Table Schema is never null. */
  private static boolean isPrimary(Table<?> table, List<String> key) {
    return table.columns().stream()
        .filter(column -> key.contains(column.name()))
        .noneMatch(Column::nullable);
  }

  private void writeField(Table<?> table, Column column) throws IOException {
    Term term = columns.of(table.name(), column.name());
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("title", term.zh());
    json.writeStringField("description", term.note() + "。 " + column.doc());
    json.writeStringField("type", type(column.kind()));
    if (column.unit() != null) json.writeStringField("unit", column.unit());
    if (!column.nullable()) {
      json.writeObjectFieldStart("constraints");
      json.writeBooleanField("required", true);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The type's name in a Table Schema. */
  static String type(Kind kind) {
    return switch (kind) {
      case TEXT -> "string";
      case INT, LONG -> "integer";
      case FLAG -> "boolean";
      case MONEY, DECIMAL -> "number";
    };
  }
}
