package org.jixiao.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * The columns of a table as its schema file lists them. The file is an Avro schema, which is read
 * as JSON because loading Avro costs a quarter of a second at every start.
 *
 * @param doc what a row is
 * @param avro the schema file's content
 */
record Layout(String doc, List<Column> columns, MessageType parquet, String avro) {

  private static final ObjectMapper JSON = new ObjectMapper();

  Layout {
    columns = List.copyOf(columns);
  }

  /**
   * Reads {@code schemas/tables/TABLE.avsc} from the class path.
   *
   * @throws IllegalStateException when there is none
   */
  static Layout ofTable(String table) {
    String resource = "/schemas/tables/" + table + ".avsc";
    try (InputStream in = Layout.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("no schema " + resource);
      return of(JSON.readTree(in));
    } catch (IOException failure) {
      throw new UncheckedIOException(resource, failure);
    }
  }

  private static Layout of(JsonNode schema) {
    List<Column> columns = new ArrayList<>();
    for (JsonNode field : schema.path("fields")) columns.add(Column.of(field));
    List<Type> fields = columns.stream().<Type>map(Column::parquet).toList();
    MessageType parquet = new MessageType(schema.path("name").asText(), fields);
    return new Layout(schema.path("doc").asText(), columns, parquet, schema.toString());
  }
}
