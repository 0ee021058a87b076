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
import org.jixiao.ingest.InputNames;
import org.jixiao.ingest.Storage;

/** Finds the files of all inputs and cuts them into batches. */
final class FindInputs extends PTransform<PBegin, PCollection<Batch>> {
  private static final long serialVersionUID = 1;
  private final List<String> inputs;
  private final long splitBytes;

  FindInputs(Settings settings) {
    this.inputs = settings.inputs();
    this.splitBytes = settings.splitBytes();
  }

  @Override
  public PCollection<Batch> expand(PBegin begin) {
    return begin
        .apply("Name the inputs", Create.of(new InputList(inputs, splitBytes)))
        .apply("List and batch their files", ParDo.of(new FindFn()));
  }

  /** What the command line names and how finely to cut it. */
  record InputList(List<String> inputs, long splitBytes) {}

  static final class FindFn extends DoFn<InputList, Batch> {
    private static final long serialVersionUID = 1;
    private final Storage storage = new BeamStorage();

    @ProcessElement
    public void find(@Element InputList list, OutputReceiver<Batch> out) throws IOException {
      Batch.plan(InputNames.resolve(list.inputs(), storage), list.splitBytes())
          .forEach(out::output);
    }
  }
}
