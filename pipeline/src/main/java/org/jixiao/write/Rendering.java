package org.jixiao.write;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file of a run that is made from its finished tables. The same tables give the same bytes: it
 * knows no clock, no machine and no name of the run.
 */
public interface Rendering {

  /** The file's path in the run's folder. */
  String path();

  /**
   * Writes the whole file; {@code out} stays open.
   *
   * @return how many rows of tables it shows
   */
  long write(TableFiles tables, OutputStream out) throws IOException;
}
