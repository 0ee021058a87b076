package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each word of the automaton means: terms that are it, pairs that begin or end with it. */
final class Words {
  private final Term[][] terms;
  private final int[][] heads;
  private final int[][] tails;
  private final Term[] pairs;

  Words(List<Term> all, Map<String, Integer> numbers) {
    List<List<Term>> byWord = lists(numbers.size());
    List<List<Integer>> byHead = lists(numbers.size());
    List<List<Integer>> byTail = lists(numbers.size());
    List<Term> pairList = new ArrayList<>();
    for (Term term : all) {
      if (term.isPair()) {
        byHead.get(numbers.get(term.head())).add(pairList.size());
        byTail.get(numbers.get(term.tail())).add(pairList.size());
        pairList.add(term);
      } else {
        byWord.get(numbers.get(term.head())).add(term);
      }
    }
    terms = byWord.stream().map(list -> list.toArray(Term[]::new)).toArray(Term[][]::new);
    heads = byHead.stream().map(Words::ints).toArray(int[][]::new);
    tails = byTail.stream().map(Words::ints).toArray(int[][]::new);
    pairs = pairList.toArray(Term[]::new);
  }

  private static <T> List<List<T>> lists(int size) {
    List<List<T>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) lists.add(new ArrayList<>(1));
    return lists;
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  Term[] terms(int word) {
    return terms[word];
  }

  /** Numbers of the pairs that begin with the word. */
  int[] heads(int word) {
    return heads[word];
  }

  /** Numbers of the pairs that end with the word. */
  int[] tails(int word) {
    return tails[word];
  }

  Term pair(int number) {
    return pairs[number];
  }

  int pairs() {
    return pairs.length;
  }
}
