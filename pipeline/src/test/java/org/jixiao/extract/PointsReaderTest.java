package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointsReaderTest {

  @Test
  void aNumberIsWhatTheWordsBeforeItCallIt() {
    assertEquals(
        List.of("FULL 预算执行 20", "SCORE - 18", "DEDUCTION 支出缓慢 2"),
        points("预算执行满分20分，得18分，支出缓慢扣2分。"));
  }

  @Test
  void aSumBeforeItsScoreIsTheFullMarks() {
    assertEquals(List.of("FULL - 100", "SCORE - 96"), points("总分100分，自评得分96分。"));
  }

  @Test
  void theLastUnitOfAListIsThatOfAll() {
    assertEquals(
        List.of("SCORE 乙 14.6", "SCORE - 14.2"), points("甲、乙分别得14.6、14.2分。").subList(0, 2));
  }

  @Test
  void whatDrawsALineIsNobodysPoints() {
    assertEquals(List.of(), points("90分以上为优，80至90分为良。"));
  }

  @Test
  void pointsMayBeWrittenInNumerals() {
    assertEquals(List.of("SCORE - 93"), points("自评得分为九十三分。"));
    assertEquals(List.of("SCORE - 95.6"), points("自评得分九十五点六分，工作十分扎实。"));
  }

  private static List<String> points(String text) {
    Reading reading = Reading.of(text, Vocabulary.standard());
    String joined = reading.text();
    return PointsReader.in(reading, 0, joined.length()).stream()
        .map(points -> said(points, joined))
        .toList();
  }

  private static String said(Points points, String text) {
    Slice name = points.isNamed() ? points.name() : null;
    String words = name == null ? "-" : text.substring(name.start(), name.end());
    return points.role() + " " + words + " " + points.number().value();
  }
}
