package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jixiao.Settings;
import org.jixiao.extract.AddedWords;
import org.jixiao.extract.Vocabulary;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.DocumentCount;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Keep;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Staged;
import org.jixiao.ingest.Stager;

/** Stages each batch: documents, CSV and JSON become records, JSON Lines stay where they are. */
final class StageBatches extends PTransform<PCollection<Batch>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Split> SPLITS = new TupleTag<>("splits") {};
  static final TupleTag<InputNews> NEWS = new TupleTag<>("news") {};
  static final TupleTag<InputFile> UNREAD = new TupleTag<>("unread") {};
  static final TupleTag<Harvest> HARVEST = new TupleTag<>("harvest") {};

  private final Tallies tallies;
  private final String folder;
  private final AddedWords words;
  private final Keep keep;

  StageBatches(Settings settings) {
    this.tallies = Tallies.of(settings);
    this.keep = KeptFolders.of(settings);
    this.folder = settings.staging() + "/records";
    this.words = settings.words();
  }

  @Override
  public PCollectionTuple expand(PCollection<Batch> batches) {
    return batches.apply(
        "Stage a batch",
        ParDo.of(new StageFn(folder, words, keep, tallies))
            .withOutputTags(SPLITS, TupleTagList.of(NEWS).and(UNREAD).and(HARVEST)));
  }

  static final class StageFn extends DoFn<Batch, Split> {
    private static final long serialVersionUID = 1;
    private final String folder;
    private final AddedWords words;
    private final Keep keep;
    private final Tallies tallies;
    private transient Stager stager;

    StageFn(String folder, AddedWords words, Keep keep, Tallies tallies) {
      this.folder = folder;
      this.words = words;
      this.keep = keep;
      this.tallies = tallies;
    }

    @Setup
    public void setUp() {
      Vocabulary vocabulary = Vocabulary.standardAnd(words);
      stager = new Stager(new BeamStorage(), new TextReports(vocabulary), keep);
    }

    @ProcessElement
    public void stage(@Element Batch batch, MultiOutputReceiver out) throws IOException {
      Stopwatch watch = Stopwatch.started();
      String path = folder + "/" + Attempt.unique("batch-" + batch.number()) + ".staged";
      Staged staged = stager.stage(batch, path);
      staged.splits().forEach(out.get(SPLITS)::output);
      staged.news().forEach(out.get(NEWS)::output);
      staged.unread().forEach(out.get(UNREAD)::output);
      out.get(HARVEST).output(Harvest.of(List.of(), counts(staged.documents())));
      tallies.leave(tally(batch, staged, watch.millis()));
    }

    private static SortedMap<String, Long> counts(DocumentCount documents) {
      SortedMap<String, Long> counts = new TreeMap<>();
      counts.put("documents_extracted", documents.extracted());
      counts.put("documents_kept", documents.kept());
      return counts;
    }

    private static Tally tally(Batch batch, Staged staged, long millis) {
      long kept = staged.documents().kept();
      long documents = staged.documents().extracted() + kept;
      long bytes = staged.splits().stream().mapToLong(Split::bytes).sum();
      int splits = staged.splits().size();
      return new Tally(Tally.Step.STAGED, batch.number(), splits, documents, kept, bytes, millis);
    }
  }
}
