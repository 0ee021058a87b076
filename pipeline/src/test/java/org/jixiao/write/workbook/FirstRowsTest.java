package org.jixiao.write.workbook;

import static java.util.Comparator.comparing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jixiao.write.PublishedRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstRowsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 99, 100, 101})
  void theyAreTheFirstInWhateverOrderRowsCome(int most) {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    Collections.shuffle(numbers, new Random(most));
    FirstRows first = new FirstRows(comparing(row -> row.whole("n")), most);
    for (int number : numbers) first.add(new PublishedRow(Map.of("n", number)));

    assertEquals(
        IntStream.range(0, Math.min(most, 100)).boxed().toList(),
        first.inOrder().stream().map(row -> row.whole("n")).toList());
    assertEquals(100, first.offered());
  }
}
