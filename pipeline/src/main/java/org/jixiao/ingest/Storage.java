package org.jixiao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;

/** Where inputs are read from and staged records are written to. */
public interface Storage extends Serializable {

  /** A file that was found, with its whole path and its size. */
  record Found(String path, long bytes) {}

  /**
   * The files that an INPUT names: itself, or all below it, or all that match its wildcards; in no
   * order.
   */
  List<Found> list(String input) throws IOException;

  /** The bytes of a file from {@code start} on. */
  InputStream open(String path, long start) throws IOException;

  /** A new file. */
  OutputStream create(String path) throws IOException;
}
