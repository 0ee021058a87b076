package org.jixiao.bench;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * A Beam job that does nothing with two elements, in so many steps and groupings: what an engine
 * takes for itself.
 */
public final class EmptyJob {
  private EmptyJob() {}

  /** {@code STEPS GROUPINGS}. */
  public static void main(String[] arguments) {
    PipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--blockOnRun=true", "--enforceImmutability=false", "--enforceEncodability=false")
            .create();
    Pipeline pipeline = Pipeline.create(options);
    build(pipeline, Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    pipeline.run().waitUntilFinish();
  }

  /** Steps that follow a grouping count as steps. */
  static void build(Pipeline pipeline, int steps, int groupings) {
    PCollection<KV<String, String>> elements =
        pipeline.apply("Begin", Create.of(KV.of("a", "1"), KV.of("b", "2")));
    for (int i = groupings; i < steps; i++) {
      elements = elements.apply("Step " + i, ParDo.of(new PassFn()));
    }
    for (int i = 0; i < groupings; i++) {
      elements =
          elements
              .apply("Group " + i, GroupByKey.create())
              .apply("Take apart " + i, ParDo.of(new TakeApartFn()));
    }
  }

  static final class PassFn extends DoFn<KV<String, String>, KV<String, String>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void pass(@Element KV<String, String> element, OutputReceiver<KV<String, String>> out) {
      out.output(element);
    }
  }

  static final class TakeApartFn extends DoFn<KV<String, Iterable<String>>, KV<String, String>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void takeApart(
        @Element KV<String, Iterable<String>> group, OutputReceiver<KV<String, String>> out) {
      group.getValue().forEach(value -> out.output(KV.of(group.getKey(), value)));
    }
  }
}
