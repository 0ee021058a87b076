package org.jixiao.write;

import static org.apache.parquet.schema.Type.Repetition.OPTIONAL;
import static org.apache.parquet.schema.Type.Repetition.REQUIRED;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;

/**
 * A column of a table.
 *
 * @param nullable whether a cell may be empty: not stated
 * @param distinct whether its values hardly repeat, so that a dictionary of them would be in vain
 * @param unit of a number, such as yuan, percent or count; null for words and flags
 * @param doc what it is, in a sentence
 */
public record Column(
    String name, Kind kind, boolean nullable, boolean distinct, String unit, String doc) {

  /** Names are interned, so that a row writer's literal is recognised at a glance. */
  public Column {
    name = name.intern();
  }

  /** A field of an Avro record, which is of one type or of a union of null and one type. */
  static Column of(JsonNode field) {
    String name = field.path("name").asText();
    JsonNode type = field.path("type");
    boolean nullable = type.isArray();
    if (nullable && !(type.size() == 2 && "null".equals(type.get(0).asText()))) {
      throw new IllegalArgumentException(name + " is no union of null and one type");
    }
    return new Column(
        name,
        Kind.of(nullable ? type.get(1) : type),
        nullable,
        field.path("distinct").asBoolean(),
        field.path("unit").asText(null),
        field.path("doc").asText(null));
  }

  /** The column in Parquet. */
  PrimitiveType parquet() {
    return Types.primitive(kind.stored(), nullable ? OPTIONAL : REQUIRED)
        .as(kind.annotation())
        .named(name);
  }
}
