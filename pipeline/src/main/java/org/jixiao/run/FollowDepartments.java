package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.Settings;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.theme.ThemeDictionary;
import org.jixiao.analyse.trend.Recurrences;
import org.jixiao.analyse.trend.Trends;
import org.jixiao.write.Tables;

/** Follows each department over the years: its changes and the themes that come back. */
final class FollowDepartments
    extends PTransform<PCollection<KV<ShardKey, DigestBlock>>, PCollection<Harvest>> {
  private static final long serialVersionUID = 1;
  private final Parts parts;

  FollowDepartments(Settings settings) {
    this.parts = Parts.of(settings);
  }

  @Override
  public PCollection<Harvest> expand(PCollection<KV<ShardKey, DigestBlock>> blocks) {
    return blocks
        .apply("Bring a department's years together", GroupByKey.create())
        .apply("Follow departments", ParDo.of(new FollowFn(parts)));
  }

  static final class FollowFn extends DoFn<KV<ShardKey, Iterable<DigestBlock>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private transient ThemeDictionary dictionary;

    FollowFn(Parts parts) {
      this.parts = parts;
    }

    @Setup
    public void setUp() {
      dictionary = ThemeDictionary.standard();
    }

    @ProcessElement
    public void follow(
        @Element KV<ShardKey, Iterable<DigestBlock>> shard, OutputReceiver<Harvest> out)
        throws IOException {
      Iterable<Digest> digests = DigestBlock.flatten(shard.getValue());
      List<Parts.Rows<?>> tables =
          List.of(
              new Parts.Rows<>(Tables.DEPARTMENT_TREND, Trends.of(digests)),
              new Parts.Rows<>(
                  Tables.THEME_RECURRENCE, Recurrences.ofDepartments(digests, dictionary)));
      out.output(
          Harvest.of(
              parts.write(Stage.HISTORIES, shard.getKey().number(), tables), new TreeMap<>()));
    }
  }
}
