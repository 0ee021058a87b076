package org.jixiao.run;

import static java.util.Comparator.comparingLong;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.Index;
import org.jixiao.ingest.Indexer;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Sha256;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.SplitIndex;
import org.jixiao.ingest.Staged;
import org.jixiao.ingest.Stager;
import org.jixiao.ingest.Storage;
import org.jixiao.model.InputFate;
import org.jixiao.write.Tables;

/** Stages, indexes and scans the splits on two threads; {@link PlainMerge} does the rest. */
public final class PlainJob {
  private static final RulePacks RULE_PACKS = RulePacks.named("guangzhou");

  private final Storage disk = new LocalDisk();
  private final Completion completion = new Completion(Vocabulary.standard());
  private final Assessor assessor = Assessor.of(RULE_PACKS);
  private final TwoThreads two;
  private final PlainFiles files;

  private PlainJob(TwoThreads two, PlainFiles files) {
    this.two = two;
    this.files = files;
  }

  /** {@code INPUT OUTPUT}: a directory of report records, and one for {@code tables}. */
  public static void main(String[] arguments) throws IOException {
    run(Path.of(arguments[0]), Path.of(arguments[1]), Batch.SPLIT_BYTES);
  }

  /** Writes the tables and the summary of a directory into another, which is empty or absent. */
  static void run(Path input, Path output, long splitBytes) throws IOException {
    PlainFiles files = new PlainFiles(output.toAbsolutePath(), RULE_PACKS);
    try (TwoThreads two = new TwoThreads()) {
      new PlainJob(two, files).run(input.toAbsolutePath().normalize().toString(), splitBytes);
    }
  }

  private void run(String input, long splitBytes) throws IOException {
    List<Batch> batches = Batch.plan(InputNames.resolve(List.of(input), disk), splitBytes);
    List<Staged> staged = two.each(batches, this::stage);
    List<InputNews> news = new ArrayList<>();
    staged.forEach(batch -> news.addAll(batch.news()));
    List<InputFile> unread = staged.stream().flatMap(batch -> batch.unread().stream()).toList();
    List<Future<InputNews>> fingerprints = two.begin(unread, this::fingerprint);

    List<Split> splits =
        staged.stream()
            .flatMap(batch -> batch.splits().stream())
            .sorted(comparingLong(Split::order))
            .toList();
    Index index = index(splits, news);
    List<SplitScan.Scanned> scanned = two.each(splits, split -> scan(split, index));
    scanned.forEach(split -> news.addAll(split.fates()));
    news.addAll(TwoThreads.await(fingerprints));

    List<Harvest> harvests = new ArrayList<>();
    harvests.add(account(news));
    scanned.forEach(split -> harvests.add(Harvest.of(split.parts(), split.counts())));
    harvests.addAll(new PlainMerge(two, files, RULE_PACKS).merge(splits, scanned));
    files.publish(Harvest.sum(harvests));
  }

  private Staged stage(Batch batch) throws IOException {
    Stager stager = new Stager(disk, new TextReports(Vocabulary.standard()));
    return stager.stage(batch, files.staged(batch.number()));
  }

  private InputNews fingerprint(InputFile file) throws IOException {
    try (InputStream in = disk.open(file.path(), 0)) {
      return InputNews.ofRecords(file, Sha256.of(in));
    }
  }

  private Index index(List<Split> splits, List<InputNews> news) {
    Sharded<SplitIndex> shards = new Sharded<>();
    List<Map<Integer, SplitIndex>> parts =
        two.each(splits, split -> new Indexer(disk, completion).index(split));
    for (int i = 0; i < splits.size(); i++) {
      int count = splits.get(i).shards();
      parts.get(i).forEach((shard, part) -> shards.add(new ShardKey(shard, count), part));
      parts.get(i).values().forEach(part -> news.addAll(part.found()));
    }
    return two.each(shards.entries(), shard -> Index.of(shard.getValue())).stream()
        .reduce(Index.NONE, Index::plus);
  }

  private SplitScan.Scanned scan(Split split, Index index) throws IOException {
    SplitScan scan = new SplitScan(disk, completion, assessor);
    return files
        .spoken()
        .store(split.order(), scan.scan(split, index, files.writer(Stage.SCAN, split.order())));
  }

  private Harvest account(List<InputNews> news) throws IOException {
    List<InputFate> fates = Accounts.settle(news);
    return Harvest.of(
        files.write(Stage.INPUTS, 0, List.of(new Parts.Rows<>(Tables.INPUTS, fates))),
        Accounts.counts(fates));
  }
}
