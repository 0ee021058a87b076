package org.jixiao.run;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jixiao.Settings;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Indexer;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.SplitIndex;

/** Reads every split once for who reports on which year and how many records there are. */
final class IndexSplits extends PTransform<PCollection<Split>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<KV<ShardKey, Stored<SplitIndex>>> INDEX = new TupleTag<>("index") {};
  static final TupleTag<InputNews> NEWS = new TupleTag<>("news") {};

  private final BlockFolder blocks;
  private final AddedWords words;
  private final Tallies tallies;

  IndexSplits(Settings settings) {
    this.blocks = BlockFolder.of(settings);
    this.tallies = Tallies.of(settings);
    this.words = settings.words();
  }

  @Override
  public PCollectionTuple expand(PCollection<Split> splits) {
    return splits.apply(
        "Index a split",
        ParDo.of(new IndexFn(blocks, words, tallies)).withOutputTags(INDEX, TupleTagList.of(NEWS)));
  }

  static final class IndexFn extends DoFn<Split, KV<ShardKey, Stored<SplitIndex>>> {
    private static final long serialVersionUID = 1;
    private final BlockFolder blocks;
    private final AddedWords words;
    private final Tallies tallies;
    private transient Indexer indexer;

    IndexFn(BlockFolder blocks, AddedWords words, Tallies tallies) {
      this.blocks = blocks;
      this.words = words;
      this.tallies = tallies;
    }

    @Setup
    public void setUp() {
      indexer = new Indexer(new BeamStorage(), new Completion(Vocabulary.standardAnd(words)));
    }

    @ProcessElement
    public void index(@Element Split split, MultiOutputReceiver out) throws IOException {
      Stopwatch watch = Stopwatch.started();
      SortedMap<Integer, SplitIndex> index = indexer.index(split);
      try (BlockFile file = blocks.file("index-" + split.order())) {
        for (Map.Entry<Integer, SplitIndex> part : index.entrySet()) {
          file.add(INDEX, new ShardKey(part.getKey(), split.shards()), part.getValue());
          part.getValue().found().forEach(out.get(NEWS)::output);
        }
        file.deliver(out);
      }
      tallies.leave(watch.tally(Tally.Step.INDEXED, split, records(index)));
    }

    private static long records(SortedMap<Integer, SplitIndex> index) {
      return index.values().stream()
          .flatMap(part -> part.found().stream())
          .mapToLong(InputNews::in)
          .sum();
    }
  }
}
