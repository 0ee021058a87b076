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

/**
 * Publishes the run when all else is done. What is staged on a store is deleted when the publishing
 * is settled: before that it may be repeated, and what comes before it with it.
 */
final class PublishRun extends PTransform<PCollection<Harvest>, PDone> {
  private static final long serialVersionUID = 1;
  private final Settings settings;
  private final Claim claim;

  PublishRun(Settings settings, Claim claim) {
    this.settings = settings;
    this.claim = claim;
  }

  @Override
  public PDone expand(PCollection<Harvest> harvests) {
    harvests
        .apply("Give all one key", WithKeys.of(settings.runId()))
        .apply("Wait for all", GroupByKey.create())
        .apply("Publish", ParDo.of(new PublishFn(settings, claim)))
        .apply("Wait until it is settled", GroupByKey.create())
        .apply("Delete what is staged on a store", ParDo.of(new DeleteFn(settings)));
    return PDone.in(harvests.getPipeline());
  }

  static final class PublishFn extends DoFn<KV<String, Iterable<Harvest>>, KV<String, String>> {
    private static final long serialVersionUID = 1;
    private final Settings settings;
    private final Claim claim;

    PublishFn(Settings settings, Claim claim) {
      this.settings = settings;
      this.claim = claim;
    }

    @ProcessElement
    public void publish(
        @Element KV<String, Iterable<Harvest>> all, OutputReceiver<KV<String, String>> out)
        throws IOException {
      claim.take();
      new Publisher(settings).publish(Harvest.sum(all.getValue()));
      out.output(KV.of(all.getKey(), settings.published()));
    }
  }

  static final class DeleteFn extends DoFn<KV<String, Iterable<String>>, Void> {
    private static final long serialVersionUID = 1;
    private final Settings settings;

    DeleteFn(Settings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void delete() throws IOException {
      new StagingFolder(settings).delete();
    }
  }
}
