package org.jixiao.run;

import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/** Finds the years in which anybody of a city reported, as one small value. */
final class FindCityYears extends PTransform<PCollection<CityYears>, PCollectionView<CityYears>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollectionView<CityYears> expand(PCollection<CityYears> years) {
    return years.apply("Join the years", Combine.globally(new JoinFn()).asSingletonView());
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
