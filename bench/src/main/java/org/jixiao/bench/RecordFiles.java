package org.jixiao.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Deals lines out to so many files: the first lines to the first, as many to each. */
final class RecordFiles implements AutoCloseable {
  private final Path folder;
  private final long records;
  private final int files;
  private long written;
  private long number = -1;
  private BufferedWriter out;

  RecordFiles(Path folder, long records, int files) {
    this.folder = folder;
    this.records = records;
    this.files = files;
  }

  void copy(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) write(line);
    }
  }

  private void write(String line) throws IOException {
    long due = Math.min(files - 1L, written * files / records);
    if (due != number) {
      close();
      number = due;
      out = Files.newBufferedWriter(folder.resolve(name(number)));
    }
    out.write(line);
    out.write('\n');
    written++;
  }

  private static String name(long number) {
    return String.format(Locale.ROOT, "records-%05d.jsonl", number);
  }

  @Override
  public void close() throws IOException {
    if (out != null) out.close();
  }
}
