package org.jixiao.run;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.jixiao.coder.RecordCoder;

/**
 * A file of the blocks that one element leaves for other stages, one behind the other. The blocks
 * go round the shuffle, which carries their places only: so a merge holds the blocks of the shard
 * at hand and nothing else does. The file is created with its first block; one that is not
 * delivered is left to be swept.
 */
final class BlockFile implements Closeable {
  private final String path;
  private final List<Consumer<MultiOutputReceiver>> deliveries = new ArrayList<>();
  private OutputStream out;
  private long size;

  BlockFile(String path) {
    this.path = path;
  }

  /** Adds a block for each of some shards, see {@link #add(TupleTag, ShardKey, Object)}. */
  <B> void add(TupleTag<KV<ShardKey, Stored<B>>> tag, SortedMap<ShardKey, B> blocks)
      throws IOException {
    for (Map.Entry<ShardKey, B> block : blocks.entrySet()) {
      add(tag, block.getKey(), block.getValue());
    }
  }

  /** Adds a block for each of some shards, made of the items that belong to it. */
  <T, B> void add(
      TupleTag<KV<ShardKey, Stored<B>>> tag,
      SortedMap<ShardKey, List<T>> shards,
      Function<List<T>, B> block)
      throws IOException {
    for (Map.Entry<ShardKey, List<T>> items : shards.entrySet()) {
      add(tag, items.getKey(), block.apply(items.getValue()));
    }
  }

  /** Adds a block, a record, for the stage that reads {@code tag}. */
  <B> void add(TupleTag<KV<ShardKey, Stored<B>>> tag, ShardKey shard, B block) throws IOException {
    KV<ShardKey, Stored<B>> place = KV.of(shard, write(block));
    deliveries.add(outputs -> outputs.get(tag).output(place));
  }

  private <B> Stored<B> write(B block) throws IOException {
    @SuppressWarnings("unchecked") // records have no subclasses
    RecordCoder<B> coder = RecordCoder.of((Class<B>) block.getClass());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    coder.encode(block, bytes);
    if (out == null) out = new BufferedOutputStream(new BeamStorage().create(path));
    bytes.writeTo(out);
    Stored<B> stored = new Stored<>(path, size);
    size += bytes.size();
    return stored;
  }

  /** Finishes the file, then tells where its blocks are. */
  void deliver(MultiOutputReceiver outputs) throws IOException {
    close();
    for (Consumer<MultiOutputReceiver> delivery : deliveries) delivery.accept(outputs);
  }

  @Override
  public void close() throws IOException {
    if (out != null) out.close();
  }
}
