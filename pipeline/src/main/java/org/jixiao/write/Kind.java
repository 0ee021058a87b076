package org.jixiao.write;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** The types a column can have, and how each is stored. Decimals are 64-bit integers. */
public enum Kind {
  TEXT(BINARY, "VARCHAR"),
  INT(INT32, "INTEGER"),
  LONG(INT64, "BIGINT"),
  FLAG(BOOLEAN, "BOOLEAN"),
  /** Yuan, stored as whole fen. */
  MONEY(INT64, "DECIMAL(18,2)"),
  /** Percent, points or another unit, stored as ten-thousandths. */
  DECIMAL(INT64, "DECIMAL(18,4)");

  private static final int PRECISION = 18;

  private final PrimitiveTypeName stored;
  private final String sql;

  Kind(PrimitiveTypeName stored, String sql) {
    this.stored = stored;
    this.sql = sql;
  }

  /** The type that a reader sees, in SQL's words. */
  public String sql() {
    return sql;
  }

  PrimitiveTypeName stored() {
    return stored;
  }

  /** What the stored type stands for; null when for itself. */
  LogicalTypeAnnotation annotation() {
    return switch (this) {
      case TEXT -> stringType();
      case MONEY -> decimalType(2, PRECISION);
      case DECIMAL -> decimalType(4, PRECISION);
      case INT, LONG, FLAG -> null;
    };
  }

  /**
   * The kind of an Avro type that is no union.
   *
   * @throws IllegalArgumentException for types that tables do not have
   */
  static Kind of(JsonNode type) {
    return switch (type.path("logicalType").asText(type.asText())) {
      case "string" -> TEXT;
      case "int" -> INT;
      case "long" -> LONG;
      case "boolean" -> FLAG;
      case "decimal" -> ofDecimal(type);
      default -> throw noColumn(type);
    };
  }

  private static Kind ofDecimal(JsonNode type) {
    if (type.path("precision").asInt() != PRECISION) throw noColumn(type);
    return switch (type.path("scale").asInt()) {
      case 2 -> MONEY;
      case 4 -> DECIMAL;
      default -> throw noColumn(type);
    };
  }

  private static IllegalArgumentException noColumn(JsonNode type) {
    return new IllegalArgumentException("no column has the type " + type);
  }
}
