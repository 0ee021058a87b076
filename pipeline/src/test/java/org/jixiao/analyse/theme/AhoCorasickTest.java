package org.jixiao.analyse.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AhoCorasickTest {
  @Test
  void wordsInsideWordsAreFoundToo() {
    assertEquals(
        List.of("预算@2", "预算编制@4", "编制@4"), occurrences(List.of("编制", "预算编制", "预算"), "预算编制"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void itFindsWhatLookingAtEveryPlaceFinds(long seed) {
    Random random = new Random(seed);
    Set<String> distinct = new LinkedHashSet<>();
    for (int i = 0; i < 12; i++) distinct.add(text(random, 1 + random.nextInt(4)));
    List<String> words = List.copyOf(distinct);
    String text = text(random, 200);
    List<String> expected = new ArrayList<>();
    for (int end = 1; end <= text.length(); end++) {
      for (int length = 4; length > 0; length--) {
        if (length > end) continue;
        String part = text.substring(end - length, end);
        if (words.contains(part)) expected.add(part + "@" + end);
      }
    }

    assertEquals(expected, occurrences(words, text));
  }

  private static List<String> occurrences(List<String> words, String text) {
    AhoCorasick automaton = new AhoCorasick(words);
    List<String> found = new ArrayList<>();
    int state = automaton.start();
    for (int i = 0; i < text.length(); i++) {
      state = automaton.step(state, text.charAt(i));
      for (int word : automaton.found(state)) found.add(words.get(word) + "@" + (i + 1));
    }
    return found;
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) text.append("预算编x".charAt(random.nextInt(4)));
    return text.toString();
  }
}
