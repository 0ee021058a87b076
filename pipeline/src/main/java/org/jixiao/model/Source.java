package org.jixiao.model;

/**
 * The document that a report was read from.
 *
 * @param uri relative to the input that it came under; null when a record does not say
 * @param sha256 of the document's bytes, or null
 * @param mediaType such as {@code text/plain}, or null
 * @param charset of a text document, or null
 */
public record Source(String uri, String sha256, String mediaType, String charset) {

  /** A record that says nothing of its document. */
  public static final Source UNKNOWN = new Source(null, null, null, null);
}
