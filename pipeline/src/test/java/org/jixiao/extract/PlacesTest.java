package org.jixiao.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  @ParameterizedTest
  @CsvSource({
    "越秀, true",
    "番禺区, true",
    "番禺区统计局, true",
    "天河路改造, false",
    "荔湾湖公园, false",
    "统计局, false"
  })
  void onlyADistrictsWholeNameIsAPlace(String words, boolean place) {
    Reading reading = Reading.of(words, VOCABULARY);
    assertEquals(place, new Places(reading).is(new Slice(0, words.length())));
  }
}
