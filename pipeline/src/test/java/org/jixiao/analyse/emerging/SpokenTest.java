package org.jixiao.analyse.emerging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void partsAddUpInAnyOrderAndGrouping(long seed) {
    List<Spoken> parts = new ArrayList<>();
    for (int part = 0; part < 6; part++) {
      Talk talk = new Talk();
      new Everyday(seed % 3).fill(talk, 4, 2020 + part);
      parts.add(talk.spoken());
    }
    Spoken all = Spoken.sum(parts);

    Collections.shuffle(parts, new Random(seed));
    Spoken left = parts.get(0).plus(parts.get(1)).plus(parts.get(2));
    Spoken right = parts.get(3).plus(parts.get(4).plus(parts.get(5)));

    assertEquals(all, left.plus(right));
    assertEquals(all, right.plus(left).plus(Spoken.NOTHING));
  }
}
