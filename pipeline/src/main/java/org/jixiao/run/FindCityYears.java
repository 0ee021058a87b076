package org.jixiao.run;

import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * Finds the years in which anybody of a city reported, as one small value; none when nobody did.
 */
final class FindCityYears extends PTransform<PCollection<CityYears>, PCollection<CityYears>> {
  private static final long serialVersionUID = 1;

  @Override
  public PCollection<CityYears> expand(PCollection<CityYears> years) {
    return years.apply("Join the years", Combine.globally(new JoinFn()).withoutDefaults());
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
