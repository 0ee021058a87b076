package org.jixiao.ingest;

import org.jixiao.model.InputFate;

/**
 * Something learnt of an input; news of the same input add up.
 *
 * @param sha256 and what stands beside it come together from whoever read the whole file, else null
 *     or 0
 * @param in records found, counted by the index
 * @param read records that reached the tables, counted by the scan like the two after it
 */
public record InputNews(
    String uri,
    String mediaType,
    String charset,
    long bytes,
    String sha256,
    long in,
    long read,
    long rejected,
    long superseded) {

  static InputNews facts(String uri, String mediaType, String charset, long bytes, String sha256) {
    return new InputNews(uri, mediaType, charset, bytes, sha256, 0, 0, 0, 0);
  }

  /** Facts of a file of JSON Lines that was read where it lies. */
  public static InputNews ofRecords(InputFile file, String sha256) {
    return facts(file.uri(), Content.JSON_LINES.mediaType(), "UTF-8", file.bytes(), sha256);
  }

  public static InputNews found(String uri, long in) {
    return new InputNews(uri, null, null, 0, null, in, 0, 0, 0);
  }

  public static InputNews fate(String uri, long read, long rejected, long superseded) {
    return new InputNews(uri, null, null, 0, null, 0, read, rejected, superseded);
  }

  /**
   * Both news of one input.
   *
   * @throws IllegalArgumentException when they are of two inputs
   */
  public InputNews plus(InputNews other) {
    if (!uri.equals(other.uri)) throw new IllegalArgumentException(uri + " is not " + other.uri);
    InputNews reader = mediaType != null ? this : other;
    return new InputNews(
        uri,
        reader.mediaType,
        reader.charset,
        bytes + other.bytes,
        reader.sha256,
        in + other.in,
        read + other.read,
        rejected + other.rejected,
        superseded + other.superseded);
  }

  public InputFate fate() {
    return new InputFate(uri, mediaType, charset, bytes, sha256, in, read, rejected, superseded);
  }
}
