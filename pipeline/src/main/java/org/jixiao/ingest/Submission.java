package org.jixiao.ingest;

import java.util.Comparator;

/**
 * That a department reported on a year, and where. Later submissions compare greater.
 *
 * @param identity of the department and year
 * @param time in seconds since 1970, {@link SubmissionTime#UNKNOWN} when nobody says
 * @param uri of the input
 * @param file in which the record lies, see {@link Range#file}
 * @param offset of its line
 */
public record Submission(Identity identity, long time, String uri, String file, long offset)
    implements Comparable<Submission> {

  private static final Comparator<Submission> LATEST_LAST =
      Comparator.comparing(Submission::identity)
          .thenComparingLong(Submission::time)
          .thenComparing(Submission::uri)
          .thenComparingLong(Submission::offset);

  @Override
  public int compareTo(Submission other) {
    return LATEST_LAST.compare(this, other);
  }
}
