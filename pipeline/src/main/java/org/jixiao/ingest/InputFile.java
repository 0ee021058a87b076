package org.jixiao.ingest;

/**
 * A file to read.
 *
 * @param uri relative to the INPUT it came under; what tables call it
 * @param path where it is
 * @param bytes its size; −1 marks an INPUT that has no files at all
 */
public record InputFile(String uri, String path, long bytes) {
  private static final long NO_FILES = -1;

  /** An INPUT, such as an empty directory, under which no file was found. */
  static InputFile nothingUnder(String input) {
    return new InputFile(InputNames.lastName(input), input, NO_FILES);
  }

  boolean isMissing() {
    return bytes == NO_FILES;
  }
}
