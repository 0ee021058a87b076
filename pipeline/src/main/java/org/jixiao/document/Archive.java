package org.jixiao.document;

import java.util.List;
import org.jixiao.model.Reason;

/** A zip archive of documents. Archives inside it are opened with what is left of its limits. */
public final class Archive implements AutoCloseable {
  private final Limits limits;
  private final Inflation inflation;
  private final int depth;
  private final ZipParts parts;

  Archive(byte[] bytes, Limits limits) throws Refusal {
    this(bytes, limits, new Inflation(limits), 1);
  }

  private Archive(byte[] bytes, Limits limits, Inflation inflation, int depth) throws Refusal {
    this.limits = limits;
    this.inflation = inflation;
    this.depth = depth;
    this.parts = ZipParts.open(bytes, limits, inflation);
  }

  /** The names of its files, in their order. */
  public List<String> names() {
    return parts.names();
  }

  /**
   * The bytes of a file.
   *
   * @throws Refusal when its name leads out of the archive, it is protected, broken or too large
   */
  public byte[] bytes(String name) throws Refusal {
    if (leadsOut(name)) {
      throw new Refusal(Reason.UNSAFE_NAME, "the entry is named " + name);
    }
    return parts.bytes(name, limits.bytes());
  }

  /** Whether a name leads out of the archive that it is in. */
  public static boolean leadsOut(String name) {
    return EntryNames.leadsOut(name);
  }

  /**
   * An archive that was in this one.
   *
   * @throws Refusal when archives go deeper than the limit
   */
  public Archive inner(byte[] bytes) throws Refusal {
    if (depth >= limits.archiveDepth()) {
      throw Refusal.beyond(
          Reason.NESTED_TOO_DEEP,
          "archives are more than " + limits.archiveDepth() + " deep",
          limits.archiveDepth());
    }
    return new Archive(bytes, limits, inflation, depth + 1);
  }

  /** Whether the limit for all entries together is used up. */
  public boolean isExhausted() {
    return inflation.isExhausted();
  }

  @Override
  public void close() {
    parts.close();
  }
}
