package org.jixiao.ingest;

/**
 * The lines of a file that begin in {@code [start, end)}.
 *
 * @param uri of the input; for staged records each line names its own
 * @param path where the lines are
 * @param file what every attempt calls that file; the path of a staged one is of one attempt only
 * @param form how a line holds a record
 */
public record Range(String uri, String path, String file, Form form, long start, long end) {

  /** How many bytes it spans. */
  public long bytes() {
    return end - start;
  }

  /** How a line holds a record. */
  public enum Form {
    /** A line is a record as JSON. */
    JSON_LINES,
    /** A line is a {@link StagedLine}. */
    STAGED
  }
}
