package org.jixiao.write;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;

/** The columns of a row group, read in step: none is nested or repeated. */
final class FlatColumns {

  private final List<ColumnReader> readers;

  FlatColumns(PageReadStore pages, MessageType schema) {
    ColumnReadStoreImpl store = new ColumnReadStoreImpl(pages, new Unused(), schema, null);
    readers = schema.getColumns().stream().map(store::getColumnReader).toList();
  }

  List<ColumnReader> readers() {
    return readers;
  }

  /** The next row. */
  PublishedRow next() {
    Map<String, Object> values = new LinkedHashMap<>();
    for (ColumnReader reader : readers) {
      PrimitiveType type = reader.getDescriptor().getPrimitiveType();
      boolean present =
          reader.getCurrentDefinitionLevel() == reader.getDescriptor().getMaxDefinitionLevel();
      values.put(type.getName(), present ? value(type, reader) : null);
      reader.consume();
    }
    return new PublishedRow(values);
  }

  private static Object value(PrimitiveType type, ColumnReader reader) {
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> reader.getBinary().toStringUsingUTF8();
      case INT32 -> reader.getInteger();
      case BOOLEAN -> reader.getBoolean();
      case INT64 -> whole(type, reader.getLong());
      default -> throw new IllegalStateException("no column of ours has the type " + type);
    };
  }

  private static Object whole(PrimitiveType type, long number) {
    return type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
        ? BigDecimal.valueOf(number, decimal.getScale())
        : (Object) number;
  }

  /** The library wants to know where values go when it assembles records, which it never does. */
  private static final class Unused extends GroupConverter {
    @Override
    public Converter getConverter(int field) {
      return new PrimitiveConverter() {};
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
