package org.jixiao.model;

/**
 * An input and what became of it: {@code in = read + rejected + superseded}.
 *
 * @param uri relative to the INPUT that it came under
 * @param in records found in it; a document is one, and so is a file that cannot be read
 */
public record InputFate(
    String uri,
    String mediaType,
    String charset,
    long bytes,
    String sha256,
    long in,
    long read,
    long rejected,
    long superseded) {

  /** One word: read, rejected, superseded, partly, or nothing. */
  public String fate() {
    if (in == 0) return "nothing";
    if (read == in) return "read";
    if (rejected == in) return "rejected";
    return superseded == in ? "superseded" : "partly";
  }

  public boolean balances() {
    return in == read + rejected + superseded;
  }
}
