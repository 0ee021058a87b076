package org.jixiao.run;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.jixiao.Settings;
import org.jixiao.coder.RecordCoderProvider;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.Index;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Split;

/** The main job: its stages in order. */
public final class JixiaoPipeline {
  private JixiaoPipeline() {}

  /**
   * Adds the job to a pipeline; running it publishes a run.
   *
   * @param claim that is laid, or none
   */
  public static void build(Pipeline pipeline, Settings settings, Claim claim) {
    pipeline.getCoderRegistry().registerCoderProvider(new RecordCoderProvider());

    PCollection<Batch> batches =
        pipeline
            .apply("Find the input files", new FindInputs(settings))
            .apply("Spread the batches", Spread.batches());
    PCollectionTuple staged =
        batches.apply("Stage what is no record yet", new StageBatches(settings));
    PCollection<Split> splits =
        staged.get(StageBatches.SPLITS).apply("Spread the splits", Spread.splits());
    PCollection<InputNews> fingerprints =
        staged
            .get(StageBatches.UNREAD)
            .apply("Fingerprint what is read in place", new FingerprintFiles());

    PCollectionTuple indexed =
        splits.apply("Index who reports on which year", new IndexSplits(settings));
    PCollectionView<Index> index =
        indexed.get(IndexSplits.INDEX).apply("Find superseded reports", new ResolveIndex());
    PCollectionTuple scanned = splits.apply("Scan the splits", new ScanSplits(settings, index));

    PCollectionTuple histories =
        scanned
            .get(ScanSplits.HISTORIES)
            .apply("Follow departments over the years", new FollowDepartments(settings));
    PCollection<CityYears> years =
        scanned.get(ScanSplits.YEARS).apply("Find the years of each city", new FindCityYears());
    PCollectionTuple roll =
        histories
            .get(FollowDepartments.ATTENDANCES)
            .apply("Call the roll of departments", new CallTheRoll(settings, years));
    PCollection<Harvest> places =
        PCollectionList.of(scanned.get(ScanSplits.PARTIALS))
            .and(histories.get(FollowDepartments.MATCHED))
            .and(roll.get(CallTheRoll.TURNOUT))
            .apply("Gather what is known of places", Flatten.pCollections())
            .apply("Roll up districts, types and cities", new RollUpPlaces(settings));
    PCollectionTuple peers =
        PCollectionList.of(scanned.get(ScanSplits.PEERS))
            .and(histories.get(FollowDepartments.PAIRS))
            .apply("Gather reports and pairs of years", Flatten.pCollections())
            .apply("Compare departments with peers", new JudgePeers(settings));
    PCollectionTuple pools =
        PCollectionList.of(peers.get(JudgePeers.POOLS))
            .and(scanned.get(ScanSplits.DIGITS))
            .apply("Gather pools", Flatten.pCollections())
            .apply("Judge levels and leading digits", new JudgePools(settings));
    PCollection<Harvest> reviews =
        PCollectionList.of(scanned.get(ScanSplits.REASONS))
            .and(histories.get(FollowDepartments.REASONS))
            .and(peers.get(JudgePeers.REASONS))
            .and(pools.get(JudgePools.REASONS))
            .and(roll.get(CallTheRoll.REASONS))
            .apply("Gather the reasons for a re-check", Flatten.pCollections())
            .apply("Rank whom to re-check", new RankReviews(settings));
    PCollection<Harvest> terms =
        scanned
            .get(ScanSplits.SPOKEN)
            .apply("Propose terms for what no theme explains", new ProposeTerms(settings));
    PCollection<Harvest> inputs =
        PCollectionList.of(staged.get(StageBatches.NEWS))
            .and(fingerprints)
            .and(indexed.get(IndexSplits.NEWS))
            .and(scanned.get(ScanSplits.NEWS))
            .apply("Gather the news of inputs", Flatten.pCollections())
            .apply("Account for every input", new AccountForInputs(settings));

    PCollectionList.of(scanned.get(ScanSplits.HARVEST))
        .and(staged.get(StageBatches.HARVEST))
        .and(places)
        .and(histories.get(FollowDepartments.HARVEST))
        .and(roll.get(CallTheRoll.HARVEST))
        .and(peers.get(JudgePeers.HARVEST))
        .and(pools.get(JudgePools.HARVEST))
        .and(reviews)
        .and(terms)
        .and(inputs)
        .apply("Gather the harvest", Flatten.pCollections())
        .apply("Publish the run", new PublishRun(settings, claim));
  }
}
