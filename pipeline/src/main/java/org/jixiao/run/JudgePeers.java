package org.jixiao.run;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.Settings;
import org.jixiao.analyse.peers.Peers;
import org.jixiao.model.Outlier;
import org.jixiao.write.Tables;

/** Compares each department with its peers. */
final class JudgePeers
    extends PTransform<PCollection<KV<ShardKey, DigestBlock>>, PCollection<Harvest>> {
  private static final long serialVersionUID = 1;
  private final Parts parts;

  JudgePeers(Settings settings) {
    this.parts = Parts.of(settings);
  }

  @Override
  public PCollection<Harvest> expand(PCollection<KV<ShardKey, DigestBlock>> blocks) {
    return blocks
        .apply("Bring peers together", GroupByKey.create())
        .apply("Judge peers", ParDo.of(new JudgeFn(parts)));
  }

  static final class JudgeFn extends DoFn<KV<ShardKey, Iterable<DigestBlock>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;

    JudgeFn(Parts parts) {
      this.parts = parts;
    }

    @ProcessElement
    public void judge(
        @Element KV<ShardKey, Iterable<DigestBlock>> shard, OutputReceiver<Harvest> out)
        throws IOException {
      List<Outlier> outliers = Peers.judge(DigestBlock.flatten(shard.getValue()));
      List<Parts.Rows<?>> tables = List.of(new Parts.Rows<>(Tables.OUTLIERS, outliers));
      SortedMap<OutlierPlace, Integer> places = places(outliers);
      out.output(
          Harvest.of(parts.write(Stage.PEERS, shard.getKey().number(), tables), counts(places))
              .withOutliers(places));
    }

    private static SortedMap<OutlierPlace, Integer> places(List<Outlier> outliers) {
      SortedMap<OutlierPlace, Integer> places = new TreeMap<>();
      for (Outlier outlier : outliers) {
        if (outlier.verdict().equals("outlier")) {
          OutlierPlace place =
              new OutlierPlace(outlier.city(), outlier.district(), outlier.fiscalYear());
          places.merge(place, 1, Integer::sum);
        }
      }
      return places;
    }

    private static SortedMap<String, Long> counts(SortedMap<OutlierPlace, Integer> places) {
      SortedMap<String, Long> counts = new TreeMap<>();
      counts.put("outliers", places.values().stream().mapToLong(Integer::longValue).sum());
      return counts;
    }
  }
}
