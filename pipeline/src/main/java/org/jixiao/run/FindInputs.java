package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.Settings;
import org.jixiao.ingest.Batch;
import org.jixiao.ingest.InputFile;
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.Storage;

/** Finds the files of all inputs and cuts them into batches. */
final class FindInputs extends PTransform<PBegin, PCollection<Batch>> {
  private static final long serialVersionUID = 1;
  private final List<String> inputs;
  private final long splitBytes;
  private final Tallies tallies;

  FindInputs(Settings settings) {
    this.inputs = settings.inputs();
    this.splitBytes = settings.splitBytes();
    this.tallies = Tallies.of(settings);
  }

  @Override
  public PCollection<Batch> expand(PBegin begin) {
    return begin
        .apply("Name the inputs", Create.of(new InputList(inputs, splitBytes)))
        .apply("List and batch their files", ParDo.of(new FindFn(tallies)));
  }

  /** What the command line names and how finely to cut it. */
  record InputList(List<String> inputs, long splitBytes) {}

  static final class FindFn extends DoFn<InputList, Batch> {
    private static final long serialVersionUID = 1;
    private final Storage storage = new BeamStorage();
    private final Tallies tallies;

    FindFn(Tallies tallies) {
      this.tallies = tallies;
    }

    @ProcessElement
    public void find(@Element InputList list, OutputReceiver<Batch> out) throws IOException {
      List<InputFile> files = InputNames.resolve(list.inputs(), storage);
      List<Batch> batches = Batch.plan(files, list.splitBytes());
      tallies.leave(plan(files, batches));
      batches.forEach(out::output);
    }

    private static Tally plan(List<InputFile> files, List<Batch> batches) {
      long bytes = files.stream().mapToLong(file -> Math.max(0, file.bytes())).sum();
      return new Tally(Tally.Step.PLANNED, 0, batches.size(), files.size(), 0, bytes, 0);
    }
  }
}
