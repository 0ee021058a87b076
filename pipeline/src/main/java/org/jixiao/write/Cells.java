package org.jixiao.write;

import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** One row's values, used again for every row of a file. */
final class Cells {

  private final Column[] columns;
  private final Binary[] texts;
  private final long[] numbers;
  private final boolean[] present;

  Cells(List<Column> columns) {
    this.columns = columns.toArray(Column[]::new);
    texts = new Binary[columns.size()];
    numbers = new long[columns.size()];
    present = new boolean[columns.size()];
  }

  int size() {
    return columns.length;
  }

  Column column(int at) {
    return columns[at];
  }

  void text(int at, Binary text) {
    texts[at] = text;
    present[at] = true;
  }

  void number(int at, long number) {
    numbers[at] = number;
    present[at] = true;
  }

  void absent(int at) {
    present[at] = false;
  }

  void emit(RecordConsumer consumer) {
    consumer.startMessage();
    for (int at = 0; at < columns.length; at++) {
      if (!present[at]) continue;
      consumer.startField(columns[at].name(), at);
      emit(at, consumer);
      consumer.endField(columns[at].name(), at);
    }
    consumer.endMessage();
  }

  private void emit(int at, RecordConsumer consumer) {
    switch (columns[at].kind()) {
      case TEXT -> consumer.addBinary(texts[at]);
      case INT -> consumer.addInteger((int) numbers[at]);
      case FLAG -> consumer.addBoolean(numbers[at] != 0);
      case LONG, MONEY, DECIMAL -> consumer.addLong(numbers[at]);
    }
  }
}
