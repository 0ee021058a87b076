package org.jixiao.analyse.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of many words in one pass over a text, whatever the number of words (Aho
 * and Corasick, 1975). Few states go anywhere but where the start goes; these steps are kept in a
 * small hash table, so that all of the automaton stays close to the processor.
 */
final class AhoCorasick {
  private static final int MOST_STATES = Character.MAX_VALUE;
  private static final int[] NOTHING = {};

  /** Where each character leads from the start. */
  private final char[] fromStart = new char[Character.MAX_VALUE + 1];

  private final int mask;

  /** The other steps: a state and a character, and where they lead. No step has the key 0. */
  private final int[] keys;

  private final char[] targets;
  private final int[][] found;

  /** Of distinct words, none empty. */
  AhoCorasick(List<String> words) {
    List<Map<Character, Character>> steps = new ArrayList<>();
    List<int[]> ends = new ArrayList<>();
    grow(steps, ends);
    for (int i = 0; i < words.size(); i++) insert(words.get(i), i, steps, ends);
    found = ends.toArray(int[][]::new);
    link(steps);
    int size = steps.stream().skip(1).mapToInt(Map::size).sum();
    int slots = 4 * Integer.highestOneBit(Math.max(1, size));
    mask = slots - 1;
    keys = new int[slots];
    targets = new char[slots];
    steps.get(0).forEach((character, target) -> fromStart[character] = target);
    for (int state = 1; state < steps.size(); state++) put(state, steps.get(state));
  }

  private static void grow(List<Map<Character, Character>> steps, List<int[]> ends) {
    if (steps.size() > MOST_STATES) throw new IllegalArgumentException("too many words");
    steps.add(new HashMap<>());
    ends.add(NOTHING);
  }

  private static void insert(
      String word, int number, List<Map<Character, Character>> steps, List<int[]> ends) {
    int state = 0;
    for (int i = 0; i < word.length(); i++) {
      Character target = steps.get(state).get(word.charAt(i));
      if (target == null) {
        target = (char) steps.size();
        steps.get(state).put(word.charAt(i), target);
        grow(steps, ends);
      }
      state = target;
    }
    ends.set(state, new int[] {number});
  }

  /** Breadth first: what a state lacks it takes from the state of its longest proper suffix. */
  private void link(List<Map<Character, Character>> steps) {
    char[] suffix = new char[steps.size()];
    Map<Character, Character> start = steps.get(0);
    ArrayDeque<Character> queue = new ArrayDeque<>(start.values());
    while (!queue.isEmpty()) {
      char state = queue.remove();
      Map<Character, Character> own = steps.get(state);
      Map<Character, Character> shorter = suffix[state] == 0 ? Map.of() : steps.get(suffix[state]);
      found[state] = joined(found[state], found[suffix[state]]);
      own.forEach(
          (character, child) -> {
            char atStart = start.getOrDefault(character, (char) 0);
            suffix[child] = shorter.getOrDefault(character, atStart);
          });
      queue.addAll(own.values());
      shorter.forEach(own::putIfAbsent);
    }
  }

  private static int[] joined(int[] own, int[] shorter) {
    int[] all = Arrays.copyOf(own, own.length + shorter.length);
    System.arraycopy(shorter, 0, all, own.length, shorter.length);
    return all;
  }

  private void put(int state, Map<Character, Character> steps) {
    steps.forEach(
        (character, target) -> {
          int slot = slot(key(state, character));
          keys[slot] = key(state, character);
          targets[slot] = target;
        });
  }

  /** The state before the first character. */
  int start() {
    return 0;
  }

  int step(int state, char character) {
    if (state == 0) return fromStart[character];
    int key = key(state, character);
    int slot = slot(key);
    return keys[slot] == key ? targets[slot] : fromStart[character];
  }

  private static int key(int state, char character) {
    return (state << 16) | character;
  }

  /** Where a key is or, being absent, would be. */
  private int slot(int key) {
    int mixed = key * 0x9E3779B1;
    int slot = mixed >>> 12 & mask;
    while (keys[slot] != key && keys[slot] != 0) slot = slot + 1 & mask;
    return slot;
  }

  /** The words that end in a state, by their numbers, the longest first. Not to be changed. */
  int[] found(int state) {
    return found[state];
  }
}
