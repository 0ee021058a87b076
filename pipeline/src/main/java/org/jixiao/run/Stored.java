package org.jixiao.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.coder.RecordCoder;

/**
 * Where the block of a shard lies. This is what crosses a shuffle in its stead, see {@link
 * BlockFile}.
 *
 * @param <B> a record
 * @param path of the file; empty where there is no block, but a shard that shall be looked at
 * @param start of the block in the file
 */
public record Stored<B>(String path, long start) {

  static <B> Stored<B> nothing() {
    return new Stored<>("", 0);
  }

  /**
   * Reads the blocks one by one, each time that they are asked for. Their places are kept, for an
   * engine may tell them only once.
   *
   * @throws UncheckedIOException while they are read, when one cannot be
   */
  static <B> Iterable<B> read(Iterable<Stored<B>> all, Class<B> type) {
    RecordCoder<B> coder = RecordCoder.of(type);
    List<Stored<B>> places =
        StreamSupport.stream(all.spliterator(), false).filter(one -> !one.path.isEmpty()).toList();
    return () -> places.stream().map(one -> one.read(coder)).iterator();
  }

  private B read(RecordCoder<B> coder) {
    try (InputStream in = new BufferedInputStream(new BeamStorage().open(path, start))) {
      return coder.decode(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + " at " + start, e);
    }
  }
}
