package org.jixiao.write;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;

/**
 * What some columns of a row say, in 64 bits: rows that say the same have the same digest. Of a
 * million rows that differ, two share one by chance once in forty million tries.
 */
public final class RowDigests {
  private static final long NULL = 0x51AF_0D6E_93C4_2B87L;
  private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

  private RowDigests() {}

  /** The digest of a row whose only column holds this text. */
  public static long of(String text) {
    return mix(0, hash(text.getBytes(UTF_8)));
  }

  /** Those of a row group's rows; a column that it lacks is as if empty. */
  static long[] of(PageReadStore pages, MessageType schema, List<String> columns) {
    long[] digests = new long[Math.toIntExact(pages.getRowCount())];
    List<ColumnReader> readers = new FlatColumns(pages, schema).readers();
    for (String column : columns) {
      if (schema.containsField(column)) add(readers.get(schema.getFieldIndex(column)), digests);
      else addNulls(digests);
    }
    return digests;
  }

  private static void add(ColumnReader reader, long[] digests) {
    int present = reader.getDescriptor().getMaxDefinitionLevel();
    for (int row = 0; row < digests.length; row++) {
      long value = reader.getCurrentDefinitionLevel() == present ? value(reader) : NULL;
      digests[row] = mix(digests[row], value);
      reader.consume();
    }
  }

  private static void addNulls(long[] digests) {
    for (int row = 0; row < digests.length; row++) digests[row] = mix(digests[row], NULL);
  }

  private static long value(ColumnReader reader) {
    return switch (reader.getDescriptor().getPrimitiveType().getPrimitiveTypeName()) {
      case BINARY -> hash(reader.getBinary().getBytesUnsafe());
      case INT32 -> reader.getInteger();
      case INT64 -> reader.getLong();
      case BOOLEAN -> reader.getBoolean() ? 1 : 0;
      default -> throw new IllegalStateException("no column of ours is " + reader.getDescriptor());
    };
  }

  private static long hash(byte[] text) {
    return MurmurHash3.hash128x64(text)[0];
  }

  /** Takes a value in so that order and place of the values count. */
  private static long mix(long digest, long value) {
    long mixed = (Long.rotateLeft(digest, 27) ^ value) * ODD;
    return mixed ^ (mixed >>> 32);
  }
}
