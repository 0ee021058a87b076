package org.jixiao.write;

import java.io.IOException;

/** Writes the rows, none or more, that a value has in a table. */
@FunctionalInterface
public interface RowWriter<T> {
  void write(T value, Rows rows) throws IOException;
}
