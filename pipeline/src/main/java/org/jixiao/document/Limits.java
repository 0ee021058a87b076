package org.jixiao.document;

/**
 * What one document may cost. Whatever goes beyond a limit is refused by the limit's name.
 *
 * @param seconds of reading and extracting
 * @param bytes of a file or of an archive's entry
 * @param inflatedBytes of all compressed parts of a document, or all entries of an archive
 * @param inflateRatio bytes that one compressed byte may become, beyond a first few MiB
 * @param pages of a PDF
 * @param cells of all tables or sheets, merged ones counted as often as they are wide
 * @param depth of elements inside each other
 * @param archiveDepth of archives inside each other; 1 is an archive without archives in it
 * @param entries of an archive
 * @param objects of a PDF
 * @param characters of text
 */
public record Limits(
    int seconds,
    long bytes,
    long inflatedBytes,
    int inflateRatio,
    int pages,
    int cells,
    int depth,
    int archiveDepth,
    int entries,
    int objects,
    int characters) {

  /** Far above what any report needs. */
  public static final Limits STANDARD =
      new Limits(20, 256L << 20, 1L << 30, 200, 3000, 500_000, 400, 3, 50_000, 300_000, 2 << 20);

  /** The same with other seconds. */
  public Limits withSeconds(int other) {
    return new Limits(
        other,
        bytes,
        inflatedBytes,
        inflateRatio,
        pages,
        cells,
        depth,
        archiveDepth,
        entries,
        objects,
        characters);
  }
}
