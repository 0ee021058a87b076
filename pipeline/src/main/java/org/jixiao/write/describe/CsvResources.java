package org.jixiao.write.describe;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.write.Kind;
import org.jixiao.write.Summary;

/** The CSV files of a run as tabular resources of a data package. */
final class CsvResources {

  private CsvResources() {}

  static void write(JsonGenerator json) throws IOException {
    write(json, "summary", "summary.csv", "汇总：每个区每个年度一行", Summary.columns());
    write(json, "data_dictionary", DataDictionary.PATH, "数据字典：每张表的每一列一行", dictionary());
  }

  private static Map<String, Kind> dictionary() {
    Map<String, Kind> columns = new LinkedHashMap<>();
    for (String header : DataDictionary.HEADERS) columns.put(header, Kind.TEXT);
    return columns;
  }

  private static void write(
      JsonGenerator json, String name, String path, String title, Map<String, Kind> columns)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("title", title);
    json.writeStringField("path", path);
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8-sig");
    writeDialect(json);
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Map.Entry<String, Kind> column : columns.entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", column.getKey());
      json.writeStringField("type", TableResource.type(column.getValue()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeDialect(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("dialect");
    json.writeStringField("delimiter", ",");
    json.writeStringField("lineTerminator", "\r\n");
    json.writeStringField("quoteChar", "\"");
    json.writeBooleanField("doubleQuote", true);
    json.writeBooleanField("header", true);
    json.writeEndObject();
  }
}
