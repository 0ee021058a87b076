package org.jixiao.write;

import java.io.IOException;
import java.io.OutputStream;

/** Where part files go. */
@FunctionalInterface
public interface PartStore {

  /**
   * Opens a new file for writing.
   *
   * @param name with {@code /} between folders: {@code tasks/year=2021/part-00003.parquet}
   */
  OutputStream create(String name) throws IOException;
}
