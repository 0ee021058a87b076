package org.jixiao.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.transforms.DoFn.OutputReceiver;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.OutputBuilder;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TupleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockFileTest {
  record Words(List<String> words) {}

  private static final TupleTag<KV<ShardKey, Stored<Words>>> TAG = new TupleTag<>("words") {};

  private static final ShardKey FIRST = new ShardKey(0, 2);
  private static final ShardKey SECOND = new ShardKey(1, 2);

  @TempDir Path folder;

  private final Taken taken = new Taken();

  @Test
  void eachBlockIsReadFromItsPlace() throws IOException {
    BlockFile file = new BlockFile(folder.resolve("blocks").toString());
    file.add(TAG, FIRST, new Words(List.of("预算", "执行")));
    file.add(TAG, SECOND, new Words(List.of()));
    file.add(TAG, FIRST, new Words(List.of("资产")));
    file.deliver(taken);

    assertEquals(List.of(FIRST, SECOND, FIRST), taken.places.stream().map(KV::getKey).toList());
    List<Words> read = new ArrayList<>();
    Stored.read(taken.places.stream().map(KV::getValue).toList(), Words.class).forEach(read::add);
    assertEquals(
        List.of(new Words(List.of("预算", "执行")), new Words(List.of()), new Words(List.of("资产"))),
        read);
  }

  @Test
  void nobodyIsToldOfABlockBeforeItCanBeRead() throws IOException {
    try (BlockFile file = new BlockFile(folder.resolve("blocks").toString())) {
      file.add(TAG, FIRST, new Words(List.of("预算")));
      assertTrue(taken.places.isEmpty());
    }
    assertTrue(taken.places.isEmpty());
  }

  @Test
  void withoutBlocksThereIsNoFile() throws IOException {
    Path path = folder.resolve("none");
    new BlockFile(path.toString()).deliver(taken);

    assertFalse(Files.exists(path));
    assertFalse(Stored.read(List.of(Stored.nothing()), Words.class).iterator().hasNext());
  }

  /** Keeps what is put out. */
  private static final class Taken implements MultiOutputReceiver {
    private final List<KV<ShardKey, Stored<Words>>> places = new ArrayList<>();

    @Override
    public <T> OutputReceiver<T> get(TupleTag<T> tag) {
      return new OutputReceiver<>() {
        @Override
        @SuppressWarnings("unchecked") // only TAG is put out
        public void output(T value) {
          places.add((KV<ShardKey, Stored<Words>>) value);
        }

        @Override
        public OutputBuilder<T> builder(T value) {
          throw new UnsupportedOperationException("nothing is put out but values");
        }
      };
    }

    @Override
    public <T> OutputReceiver<Row> getRowReceiver(TupleTag<T> tag) {
      throw new UnsupportedOperationException("no rows are put out");
    }
  }
}
