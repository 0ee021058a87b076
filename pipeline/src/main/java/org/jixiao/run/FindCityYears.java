package org.jixiao.run;

import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.jixiao.analyse.rollup.Partial;

/** Finds the years in which anybody of a city reported, as one small value. */
final class FindCityYears
    extends PTransform<PCollection<KV<ShardKey, Partial>>, PCollectionView<CityYears>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollectionView<CityYears> expand(PCollection<KV<ShardKey, Partial>> partials) {
    return partials
        .apply("Take the years of a split", ParDo.of(new YearsFn()))
        .apply("Join the years", Combine.globally(new JoinFn()).asSingletonView());
  }

  static final class YearsFn extends DoFn<KV<ShardKey, Partial>, CityYears> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void years(@Element KV<ShardKey, Partial> city, OutputReceiver<CityYears> out) {
      out.output(CityYears.of(city.getValue(), city.getKey().shards()));
    }
  }

  static final class JoinFn extends Combine.BinaryCombineFn<CityYears> {
    private static final long serialVersionUID = 1;

    @Override
    public CityYears apply(CityYears left, CityYears right) {
      return left.plus(right);
    }

    @Override
    public CityYears identity() {
      return CityYears.NONE;
    }
  }
}
