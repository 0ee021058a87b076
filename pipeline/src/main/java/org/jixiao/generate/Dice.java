package org.jixiao.generate;

import java.util.List;

/**
 * SplitMix64: a seeded sequence that is the same on every machine (Steele, Lea and Flood, Fast
 * Splittable Pseudorandom Number Generators, 2014).
 */
public final class Dice {
  private static final long GAMMA = 0x9e3779b97f4a7c15L;
  private static final int UNIFORMS = 12;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /** The dice of one thing: {@code purpose} tells apart the sequences of one index. */
  public static Dice of(long seed, long purpose, long index) {
    return new Dice(mix(mix(mix(seed) + purpose * GAMMA) + index * GAMMA));
  }

  private static long mix(long value) {
    long bits = value;
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }

  private long bits() {
    state += GAMMA;
    return mix(state);
  }

  /** From 0 to {@code bound} − 1. */
  public int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /** From {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  public boolean percent(int chance) {
    return below(100) < chance;
  }

  public <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /** {@code count} different numbers below {@code bound}, in random order. */
  public int[] distinct(int count, int bound) {
    int[] all = new int[bound];
    for (int i = 0; i < bound; i++) all[i] = i;
    int[] chosen = new int[count];
    for (int i = 0; i < count; i++) {
      int other = i + below(bound - i);
      chosen[i] = all[other];
      all[other] = all[i];
    }
    return chosen;
  }

  /** Nearly normal with mean 0 and deviation 1: the sum of twelve uniforms. */
  double normal() {
    long sum = 0;
    for (int i = 0; i < UNIFORMS; i++) sum += bits() >>> 32;
    return sum / 4294967296.0 - UNIFORMS / 2.0;
  }
}
