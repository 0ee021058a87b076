package org.jixiao.run;

import java.io.IOException;
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
  static final TupleTag<KV<ShardKey, Stored<Partial>>> PARTIALS = new TupleTag<>("partials") {};
  static final TupleTag<KV<ShardKey, Stored<PeerBlock>>> PEERS = new TupleTag<>("peers") {};
  static final TupleTag<KV<ShardKey, Stored<DigestBlock>>> HISTORIES =
      new TupleTag<>("histories") {};
  static final TupleTag<KV<ShardKey, Stored<ReasonBlock>>> REASONS = new TupleTag<>("reasons") {};
  static final TupleTag<KV<ShardKey, Stored<SpokenBlock>>> SPOKEN = new TupleTag<>("spoken") {};
  static final TupleTag<KV<ShardKey, Stored<PoolBlock>>> DIGITS = new TupleTag<>("digits") {};
  static final TupleTag<CityYears> YEARS = new TupleTag<>("years") {};
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
                    .and(YEARS)
                    .and(NEWS)));
  }

  static final class ScanFn extends DoFn<Split, Harvest> {
    private static final long serialVersionUID = 1;
    private final Tallies tallies;
    private final Parts parts;
    private final RulePacks rulePacks;
    private final AddedWords words;
    private final Succession succession;
    private final ExplainedFiles explained;
    private final BlockFolder blocks;
    private final PCollectionView<Index> index;
    private transient SplitScan scan;

    ScanFn(Settings settings, PCollectionView<Index> index) {
      this.tallies = Tallies.of(settings);
      this.parts = Parts.of(settings);
      this.rulePacks = settings.rulePacks();
      this.words = settings.words();
      this.succession = settings.succession();
      this.explained = ExplainedFiles.of(settings);
      this.blocks = BlockFolder.of(settings);
      this.index = index;
    }

    @Setup
    public void setUp() {
      Completion completion = new Completion(Vocabulary.standardAnd(words));
      scan = new SplitScan(new BeamStorage(), completion, Assessor.of(rulePacks));
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
          .values()
          .forEach(partial -> out.get(YEARS).output(CityYears.of(partial, split.shards())));
      try (BlockFile file = blocks.file("scan-" + split.order())) {
        addPlaces(split, scanned, file);
        addReports(split.shards(), scanned, file);
        file.deliver(out);
      }
      tallies.leave(watch.tally(Tally.Step.SCANNED, split, records(scanned)));
    }

    /** What is known of cities. */
    private void addPlaces(Split split, SplitScan.Scanned scanned, BlockFile file)
        throws IOException {
      int shards = split.shards();
      for (Map.Entry<String, Partial> city : scanned.partials().entrySet()) {
        file.add(PARTIALS, ShardKey.of(city.getKey(), shards), city.getValue());
      }
      for (Map.Entry<String, Spoken> city : scanned.spoken().entrySet()) {
        SpokenBlock block = explained.store(split.order(), city.getKey(), city.getValue());
        file.add(SPOKEN, ShardKey.of(city.getKey(), shards), block);
      }
      file.add(
          DIGITS,
          ShardKey.spread(scanned.digits(), pool -> ShardKey.of(pool.city(), shards)),
          PoolBlock::ofDigits);
    }

    /** What is known of each report. */
    private void addReports(int shards, SplitScan.Scanned scanned, BlockFile file)
        throws IOException {
      file.add(REASONS, ReasonBlock.spread(scanned.reasons(), shards));
      file.add(
          PEERS,
          ShardKey.spread(
              scanned.digests(), digest -> ShardKey.ofPeers(PeerGroup.of(digest), shards)),
          PeerBlock::ofReports);
      file.add(
          HISTORIES,
          ShardKey.spread(
              scanned.digests(), digest -> ShardKey.ofDepartment(digest, succession, shards)),
          DigestBlock::new);
    }

    private static long records(SplitScan.Scanned scanned) {
      return scanned.fates().stream()
          .mapToLong(fate -> fate.read() + fate.rejected() + fate.superseded())
          .sum();
    }
  }
}
