package org.jixiao.write;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one split's rows, a Parquet file for each table and year that has any. For one thread.
 * Ends with {@link #close} or, when anything failed, with {@link #abort}; a writer that is merely
 * dropped keeps native memory.
 */
public final class PartWriter {

  private final PartStore store;
  private final long order;
  private final String fileName;
  private final PackNames packs;
  private final Zstd codec = new Zstd();
  private final Map<Table<?>, Map<Integer, Part<?>>> parts = new HashMap<>();

  /**
   * A writer that has created no file yet.
   *
   * @param order of the split among all splits
   * @param stem the files' name without suffix, such as {@code part-00003}; whoever may write a
   *     split twice makes it unique
   * @param packs go into the files' metadata
   */
  public PartWriter(PartStore store, long order, String stem, PackNames packs) {
    this.store = store;
    this.order = order;
    this.fileName = stem + ".parquet";
    this.packs = packs;
  }

  /**
   * Writes the rows that a value has in a table.
   *
   * @throws IllegalStateException when the table's row writer and its schema disagree
   */
  public <T> void write(Table<T> table, T value) throws IOException {
    part(table, table.yearOf(value)).write(value);
  }

  /** Finishes all files: those with rows, by table and year. */
  public List<PartFile> close() throws IOException {
    List<PartFile> files = new ArrayList<>();
    for (Part<?> part : allParts()) {
      part.flush();
      if (part.isOpen()) files.add(part.close(order));
    }
    codec.close();
    files.sort(
        comparing(PartFile::table).thenComparing(PartFile::year, nullsFirst(naturalOrder())));
    return List.copyOf(files);
  }

  /** Lets go of everything after a failure. What was created stays, unreadable, in the store. */
  public void abort() throws IOException {
    codec.close();
    IOException failure = null;
    for (Part<?> part : allParts()) {
      try {
        part.abort();
      } catch (IOException another) {
        if (failure == null) failure = another;
        else failure.addSuppressed(another);
      }
    }
    if (failure != null) throw failure;
  }

  /**
   * Writes the file that stands for a table without any row: {@code
   * TABLE/year=0/part-00000.parquet} or, without partitions, {@code TABLE/part-00000.parquet}.
   */
  public static PartFile emptyPart(PartStore store, Table<?> table, PackNames packs)
      throws IOException {
    try (Zstd codec = new Zstd()) {
      Integer year = table.isYearly() ? 0 : null;
      Part<?> part = new Part<>(table, year, "part-00000.parquet", packs.of(year), store, codec);
      part.open();
      return part.close(0);
    }
  }

  private List<Part<?>> allParts() {
    return parts.values().stream().<Part<?>>flatMap(years -> years.values().stream()).toList();
  }

  /** The cast is safe: a part is only ever put under the table that it was made for. */
  @SuppressWarnings("unchecked")
  private <T> Part<T> part(Table<T> table, Integer year) {
    return (Part<T>)
        parts
            .computeIfAbsent(table, unused -> new HashMap<>())
            .computeIfAbsent(
                year, unused -> new Part<>(table, year, fileName, packs.of(year), store, codec));
  }
}
