package org.jixiao.analyse.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jixiao.analyse.ExpectedDepartments;
import org.jixiao.analyse.Sample;
import org.jixiao.model.Assessment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialLawsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anySplitAndOrderOfTheReportsAddsUpToTheSame(long seed) {
    List<Assessment> reports = new ArrayList<>(Sample.random(seed, 200));
    Partial whole = partial(reports);
    Random random = new Random(seed);
    Collections.shuffle(reports, random);
    List<Partial> parts = new ArrayList<>();
    for (int from = 0; from < reports.size(); ) {
      int to = Math.min(reports.size(), from + random.nextInt(60));
      parts.add(partial(reports.subList(from, to)));
      from = to;
    }

    assertEquals(whole, Partial.sum(parts));
    assertEquals(whole, parts.stream().reduce(Partial.NONE, Partial::plus));
    assertEquals(
        GroupYears.finish(whole, ExpectedDepartments.unknown()),
        GroupYears.finish(Partial.sum(parts), ExpectedDepartments.unknown()));
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8, 9})
  void plusIsAssociativeAndCommutativeAndNoneChangesNothing(long seed) {
    List<Assessment> reports = Sample.random(seed, 90);
    Partial a = partial(reports.subList(0, 20));
    Partial b = partial(reports.subList(20, 50));
    Partial c = partial(reports.subList(50, 90));

    assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    assertEquals(a.plus(b), b.plus(a));
    assertEquals(a, a.plus(Partial.NONE));
    assertEquals(a, Partial.NONE.plus(a));
    assertEquals(a, Partial.sum(a.byCity().values()));
  }

  private static Partial partial(List<Assessment> reports) {
    RollUp rollUp = new RollUp();
    reports.forEach(rollUp::add);
    return rollUp.toPartial();
  }
}
