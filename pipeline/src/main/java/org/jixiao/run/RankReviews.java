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
import org.jixiao.analyse.review.ReviewList;
import org.jixiao.model.Review;
import org.jixiao.write.Tables;

/** Ranks the reports of each city and year for re-check. */
final class RankReviews
    extends PTransform<PCollection<KV<ShardKey, Stored<ReasonBlock>>>, PCollection<Harvest>> {
  private static final long serialVersionUID = 1;
  private final Parts parts;

  RankReviews(Settings settings) {
    this.parts = Parts.of(settings);
  }

  @Override
  public PCollection<Harvest> expand(PCollection<KV<ShardKey, Stored<ReasonBlock>>> reasons) {
    return reasons
        .apply("Bring the reasons of a city and year together", GroupByKey.create())
        .apply("Rank reports for re-check", ParDo.of(new RankFn(parts)));
  }

  static final class RankFn extends DoFn<KV<ShardKey, Iterable<Stored<ReasonBlock>>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;

    RankFn(Parts parts) {
      this.parts = parts;
    }

    @ProcessElement
    public void rank(
        @Element KV<ShardKey, Iterable<Stored<ReasonBlock>>> shard, OutputReceiver<Harvest> out)
        throws IOException {
      List<Review> ranked =
          ReviewList.rank(ReasonBlock.join(Stored.read(shard.getValue(), ReasonBlock.class)));
      List<Parts.Rows<?>> tables = List.of(new Parts.Rows<>(Tables.REVIEW_LIST, ranked));
      SortedMap<String, Long> counts = new TreeMap<>();
      counts.put("reviews", (long) ranked.size());
      out.output(Harvest.of(parts.write(Stage.REVIEWS, shard.getKey().number(), tables), counts));
    }
  }
}
