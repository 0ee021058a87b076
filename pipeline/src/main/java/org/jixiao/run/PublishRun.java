package org.jixiao.run;

import java.io.IOException;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.jixiao.Settings;

/** Publishes the run when all else is done. */
final class PublishRun extends PTransform<PCollection<Harvest>, PDone> {
  private static final long serialVersionUID = 1;
  private final Settings settings;

  PublishRun(Settings settings) {
    this.settings = settings;
  }

  @Override
  public PDone expand(PCollection<Harvest> harvests) {
    harvests
        .apply("Give all one key", WithKeys.of(settings.runId()))
        .apply("Wait for all", GroupByKey.create())
        .apply("Publish", ParDo.of(new PublishFn(settings)));
    return PDone.in(harvests.getPipeline());
  }

  static final class PublishFn extends DoFn<KV<String, Iterable<Harvest>>, Void> {
    private static final long serialVersionUID = 1;
    private final Settings settings;

    PublishFn(Settings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void publish(@Element KV<String, Iterable<Harvest>> all) throws IOException {
      new Publisher(settings).publish(Harvest.sum(all.getValue()));
    }
  }
}
