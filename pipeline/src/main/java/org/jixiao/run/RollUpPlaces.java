package org.jixiao.run;

import java.io.IOException;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.jixiao.Settings;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.rollup.Partial;
import org.jixiao.analyse.theme.ThemeDictionary;

/** Rolls up the partials of each city to its district, type, city and theme tables. */
final class RollUpPlaces
    extends PTransform<PCollection<KV<ShardKey, Stored<Partial>>>, PCollection<Harvest>> {
  private static final long serialVersionUID = 1;
  private final Parts parts;
  private final ExpectedDepartments expected;

  RollUpPlaces(Settings settings) {
    this.parts = Parts.of(settings);
    this.expected = settings.expected();
  }

  @Override
  public PCollection<Harvest> expand(PCollection<KV<ShardKey, Stored<Partial>>> partials) {
    return partials
        .apply("Bring the partials of a shard together", GroupByKey.create())
        .apply("Finish the tables of places", ParDo.of(new FinishFn(parts, expected)));
  }

  static final class FinishFn extends DoFn<KV<ShardKey, Iterable<Stored<Partial>>>, Harvest> {
    private static final long serialVersionUID = 1;
    private final Parts parts;
    private final ExpectedDepartments expected;
    private transient ThemeDictionary dictionary;

    FinishFn(Parts parts, ExpectedDepartments expected) {
      this.parts = parts;
      this.expected = expected;
    }

    @Setup
    public void setUp() {
      dictionary = ThemeDictionary.standard();
    }

    @ProcessElement
    public void finish(
        @Element KV<ShardKey, Iterable<Stored<Partial>>> shard, OutputReceiver<Harvest> out)
        throws IOException {
      Partial all = Partial.sum(Stored.read(shard.getValue(), Partial.class));
      PlaceYears years = PlaceYears.of(all, expected, dictionary);
      out.output(
          years.told(
              Harvest.of(
                  parts.write(Stage.PLACES, shard.getKey().number(), years.tables()),
                  new TreeMap<>())));
    }
  }
}
