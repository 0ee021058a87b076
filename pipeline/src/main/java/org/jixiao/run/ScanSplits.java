package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jixiao.Settings;
import org.jixiao.analyse.Succession;
import org.jixiao.analyse.digits.DigitPool;
import org.jixiao.analyse.emerging.Spoken;
import org.jixiao.analyse.peers.PeerGroup;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Index;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Split;
import org.jixiao.write.PartWriter;

/** Scans each split: its rows become part files, its partials a few packed values. */
final class ScanSplits extends PTransform<PCollection<Split>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};
  static final TupleTag<KV<ShardKey, Partial>> PARTIALS = new TupleTag<>("partials") {};
  static final TupleTag<KV<ShardKey, PeerBlock>> PEERS = new TupleTag<>("peers") {};
  static final TupleTag<KV<ShardKey, DigestBlock>> HISTORIES = new TupleTag<>("histories") {};
  static final TupleTag<KV<ShardKey, ReasonBlock>> REASONS = new TupleTag<>("reasons") {};
  static final TupleTag<KV<ShardKey, SpokenBlock>> SPOKEN = new TupleTag<>("spoken") {};
  static final TupleTag<KV<ShardKey, PoolBlock>> DIGITS = new TupleTag<>("digits") {};
  static final TupleTag<InputNews> NEWS = new TupleTag<>("news") {};

  private final Settings settings;
  private final PCollectionView<Index> index;

  ScanSplits(Settings settings, PCollectionView<Index> index) {
    this.settings = settings;
    this.index = index;
  }

  @Override
  public PCollectionTuple expand(PCollection<Split> splits) {
    return splits.apply(
        "Scan a split",
        ParDo.of(new ScanFn(settings, index))
            .withSideInputs(index)
            .withOutputTags(
                HARVEST,
                TupleTagList.of(PARTIALS)
                    .and(PEERS)
                    .and(HISTORIES)
                    .and(REASONS)
                    .and(SPOKEN)
                    .and(DIGITS)
                    .and(NEWS)));
  }

  static final class ScanFn extends DoFn<Split, Harvest> {
    private static final long serialVersionUID = 1;
    private final Tallies tallies;
    private final Parts parts;
    private final String rulePack;
    private final AddedWords words;
    private final Succession succession;
    private final ExplainedFiles explained;
    private final PCollectionView<Index> index;
    private transient SplitScan scan;

    ScanFn(Settings settings, PCollectionView<Index> index) {
      this.tallies = Tallies.of(settings);
      this.parts = Parts.of(settings);
      this.rulePack = settings.rulePack();
      this.words = settings.words();
      this.succession = settings.succession();
      this.explained = ExplainedFiles.of(settings);
      this.index = index;
    }

    @Setup
    public void setUp() {
      Completion completion = new Completion(Vocabulary.standardAnd(words));
      scan = new SplitScan(new BeamStorage(), completion, Assessor.of(rulePack));
    }

    @ProcessElement
    public void scan(ProcessContext context, MultiOutputReceiver out) throws IOException {
      Stopwatch watch = Stopwatch.started();
      Split split = context.element();
      PartWriter writer = parts.writer(Stage.SCAN, split.order());
      SplitScan.Scanned scanned = scan.scan(split, context.sideInput(index), writer);
      out.get(HARVEST)
          .output(
              Harvest.of(scanned.parts(), scanned.counts()).withRejections(scanned.rejections()));
      scanned.fates().forEach(out.get(NEWS)::output);
      scanned
          .partials()
          .forEach(
              (city, partial) ->
                  out.get(PARTIALS).output(KV.of(ShardKey.of(city, split.shards()), partial)));
      ReasonBlock.spread(scanned.reasons(), split.shards())
          .forEach((shard, block) -> out.get(REASONS).output(KV.of(shard, block)));
      for (Map.Entry<String, Spoken> city : scanned.spoken().entrySet()) {
        SpokenBlock block = explained.store(split.order(), city.getKey(), city.getValue());
        ShardKey shard = ShardKey.of(city.getKey(), split.shards());
        out.get(SPOKEN).output(KV.of(shard, block));
      }
      ShardKey.spread(
              scanned.digests(), digest -> ShardKey.ofPeers(PeerGroup.of(digest), split.shards()))
          .forEach((shard, some) -> out.get(PEERS).output(KV.of(shard, PeerBlock.ofReports(some))));
      ShardKey.spread(
              scanned.digests(),
              digest -> ShardKey.ofDepartment(digest, succession, split.shards()))
          .forEach((shard, some) -> out.get(HISTORIES).output(KV.of(shard, new DigestBlock(some))));
      for (DigitPool pool : scanned.digits()) {
        out.get(DIGITS)
            .output(
                KV.of(ShardKey.of(pool.city(), split.shards()), PoolBlock.ofDigits(List.of(pool))));
      }
      tallies.leave(watch.tally(Tally.Step.SCANNED, split, records(scanned)));
    }

    private static long records(SplitScan.Scanned scanned) {
      return scanned.fates().stream()
          .mapToLong(fate -> fate.read() + fate.rejected() + fate.superseded())
          .sum();
    }
  }
}
