package org.jixiao.write;

import org.apache.parquet.bytes.ByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.dictionary.DictionaryValuesWriter.PlainBinaryDictionaryValuesWriter;
import org.apache.parquet.column.values.factory.DefaultValuesWriterFactory;
import org.apache.parquet.column.values.factory.ValuesWriterFactory;
import org.apache.parquet.column.values.fallback.FallbackValuesWriter;
import org.apache.parquet.column.values.plain.PlainValuesWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * A dictionary of texts that looks up a text once when the same object comes row after row, as a
 * report's identity does before each of its items. Its pages are those of the library's.
 */
final class TextDictionary extends PlainBinaryDictionaryValuesWriter {
  private static final int UNKNOWN = -1;

  private Binary last;
  private int lastNumber;

  @SuppressWarnings("deprecation") // version 1 of the pages calls their encodings so
  private TextDictionary(int mostBytes, ByteBufferAllocator allocator) {
    super(mostBytes, Encoding.PLAIN_DICTIONARY, Encoding.PLAIN_DICTIONARY, allocator);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // to compare by value is what this spares
  public void writeBytes(Binary text) {
    if (text == last) {
      encodedValues.add(lastNumber);
      return;
    }
    int number = binaryDictionaryContent.getInt(text);
    if (number == UNKNOWN) {
      number = getDictionarySize();
      super.writeBytes(text);
    } else {
      encodedValues.add(number);
    }
    last = text;
    lastNumber = number;
  }

  @Override
  protected void clearDictionaryContent() {
    super.clearDictionaryContent();
    last = null;
  }

  /** Writers of the library, but for texts that have a dictionary. */
  static final class Factory implements ValuesWriterFactory {
    private final DefaultValuesWriterFactory standard = new DefaultValuesWriterFactory();
    private ParquetProperties properties;

    @Override
    public void initialize(ParquetProperties properties) {
      this.properties = properties;
      standard.initialize(properties);
    }

    @Override
    public ValuesWriter newValuesWriter(ColumnDescriptor column) {
      boolean isText = column.getPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
      if (!isText || !properties.isDictionaryEnabled(column)) {
        return standard.newValuesWriter(column);
      }
      return FallbackValuesWriter.of(
          new TextDictionary(
              properties.getDictionaryPageSizeThreshold(), properties.getAllocator()),
          new PlainValuesWriter(
              properties.getInitialSlabSize(),
              properties.getPageSizeThreshold(),
              properties.getAllocator()));
    }
  }
}
