package org.jixiao.run;

import java.io.IOException;
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
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNews;
import org.jixiao.ingest.Split;
import org.jixiao.ingest.Staged;
import org.jixiao.ingest.Stager;

/** Stages each batch: documents, CSV and JSON become records, JSON Lines stay where they are. */
final class StageBatches extends PTransform<PCollection<Batch>, PCollectionTuple> {
  private static final long serialVersionUID = 1;

  static final TupleTag<Split> SPLITS = new TupleTag<>("splits") {};
  static final TupleTag<InputNews> NEWS = new TupleTag<>("news") {};
  static final TupleTag<InputFile> UNREAD = new TupleTag<>("unread") {};

  private final String folder;
  private final AddedWords words;

  StageBatches(Settings settings) {
    this.folder = settings.staging() + "/records";
    this.words = settings.words();
  }

  @Override
  public PCollectionTuple expand(PCollection<Batch> batches) {
    return batches.apply(
        "Stage a batch",
        ParDo.of(new StageFn(folder, words))
            .withOutputTags(SPLITS, TupleTagList.of(NEWS).and(UNREAD)));
  }

  static final class StageFn extends DoFn<Batch, Split> {
    private static final long serialVersionUID = 1;
    private final String folder;
    private final AddedWords words;
    private transient Stager stager;

    StageFn(String folder, AddedWords words) {
      this.folder = folder;
      this.words = words;
    }

    @Setup
    public void setUp() {
      stager = new Stager(new BeamStorage(), new TextReports(Vocabulary.standardAnd(words)));
    }

    @ProcessElement
    public void stage(@Element Batch batch, MultiOutputReceiver out) throws IOException {
      String path = folder + "/" + Attempt.unique("batch-" + batch.number()) + ".staged";
      Staged staged = stager.stage(batch, path);
      staged.splits().forEach(out.get(SPLITS)::output);
      staged.news().forEach(out.get(NEWS)::output);
      staged.unread().forEach(out.get(UNREAD)::output);
    }
  }
}
