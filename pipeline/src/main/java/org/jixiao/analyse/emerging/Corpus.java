package org.jixiao.analyse.emerging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The unexplained statements of a city by what is left of their texts, equal ones together. */
final class Corpus {

  /** An unexplained statement and its text as printed. */
  record Said(Voice voice, String text) {}

  private final List<String> texts;
  private final List<List<Said>> said;
  private final int[] statements;
  private final int[][] departments;
  private final int allDepartments;

  Corpus(SortedMap<String, List<Voice>> unexplained) {
    SortedMap<String, List<Said>> byText = new TreeMap<>();
    unexplained.forEach(
        (text, voices) -> {
          List<Said> same = byText.computeIfAbsent(Clauses.of(text), unused -> new ArrayList<>());
          for (Voice voice : voices) same.add(new Said(voice, text));
        });
    texts = List.copyOf(byText.keySet());
    said = List.copyOf(byText.values());
    statements = said.stream().mapToInt(List::size).toArray();
    Map<Voice.Speaker, Integer> numbers = new HashMap<>();
    departments = said.stream().map(same -> numbers(same, numbers)).toArray(int[][]::new);
    allDepartments = numbers.size();
  }

  private static int[] numbers(List<Said> same, Map<Voice.Speaker, Integer> numbers) {
    return same.stream()
        .mapToInt(
            one -> {
              Integer known = numbers.putIfAbsent(one.voice().speaker(), numbers.size());
              return known == null ? numbers.size() - 1 : known;
            })
        .distinct()
        .toArray();
  }

  /** In ascending order. */
  List<String> texts() {
    return texts;
  }

  /** How many say the text. */
  int statements(int text) {
    return statements[text];
  }

  long statements() {
    long all = 0;
    for (int count : statements) all += count;
    return all;
  }

  /** The numbers, from 0, of the departments that say the text. */
  int[] departments(int text) {
    return departments[text];
  }

  int departments() {
    return allDepartments;
  }

  List<Said> said(int text) {
    return said.get(text);
  }
}
