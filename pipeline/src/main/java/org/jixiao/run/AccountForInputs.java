package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jixiao.Settings;
import org.jixiao.ingest.InputNews;
import org.jixiao.model.InputFate;
import org.jixiao.write.Tables;

/**
 * Adds up what became of every input. What the index found must be what the scan read, refused or
 * superseded; when it is not, something was lost and the run fails.
 */
final class AccountForInputs extends PTransform<PCollection<InputNews>, PCollection<Harvest>> {
  private static final long serialVersionUID = 1;

  /** Inputs are few beside records; all their news go to one worker. */
  private static final int SHARDS = 1;

  private final Parts parts;

  AccountForInputs(Settings settings) {
    this.parts = Parts.of(settings);
  }

  @Override
  public PCollection<Harvest> expand(PCollection<InputNews> news) {
    return news.apply(
            "Key by shard",
            WithKeys.<ShardKey, InputNews>of(item -> ShardKey.of(item.uri(), SHARDS))
                .withKeyType(TypeDescriptor.of(ShardKey.class)))
        .apply("Bring the news of an input together", GroupByKey.create())
        .apply("Account for inputs", ParDo.of(new AccountFn(parts)));
  }

  static final class AccountFn extends DoFn<KV<ShardKey, Iterable<InputNews>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;

    AccountFn(Parts parts) {
      this.parts = parts;
    }

    @ProcessElement
    public void account(
        @Element KV<ShardKey, Iterable<InputNews>> shard, OutputReceiver<Harvest> out)
        throws IOException {
      List<InputFate> fates = Accounts.settle(shard.getValue());
      List<Parts.Rows<?>> tables = List.of(new Parts.Rows<>(Tables.INPUTS, fates));
      out.output(
          Harvest.of(
                  parts.write(Stage.INPUTS, shard.getKey().number(), tables),
                  Accounts.counts(fates))
              .withInputs(fates));
    }
  }
}
