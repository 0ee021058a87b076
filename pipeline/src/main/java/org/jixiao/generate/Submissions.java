package org.jixiao.generate;

import java.time.LocalDate;

/**
 * Which records are submitted twice: one in a hundred is a second submission of an earlier record,
 * in every other hundred one of the same hundred, else one of half the index, so that both often
 * stand in different files. Either of the two may be the later in time.
 */
final class Submissions {
  private static final int BLOCK = 100;
  private static final int PURPOSE_PLACE = 1;
  private static final int PURPOSE_TARGET = 2;
  private static final int PURPOSE_DATE = 3;
  private static final int MOST_DAYS_APART = 20;
  private static final int FIRST_DAY = 45;
  private static final int LAST_DAY = 130;

  private final long seed;

  Submissions(long seed) {
    this.seed = seed;
  }

  boolean isSecond(long index) {
    return index % BLOCK == placeOfSecond(index / BLOCK);
  }

  /** Never 0, so that an earlier record exists. */
  private int placeOfSecond(long block) {
    return Dice.of(seed, PURPOSE_PLACE, block).between(1, BLOCK - 1);
  }

  /** The record of the same department and year as the second submission {@code index}. */
  long first(long index) {
    long block = index / BLOCK;
    Dice dice = Dice.of(seed, PURPOSE_TARGET, block);
    if (block % 2 == 0) return block * BLOCK + 2L * dice.below((placeOfSecond(block) + 1) / 2);
    long target = block / 2;
    int place = 2 * dice.below(BLOCK / 2) + 1;
    if (place == placeOfSecond(target)) place = (place + 2) % BLOCK;
    return target * BLOCK + place;
  }

  boolean hasSecond(long index) {
    long block = index / BLOCK;
    return isFirstOf(index, block) || isFirstOf(index, 2 * block + 1);
  }

  private boolean isFirstOf(long index, long block) {
    return first(block * BLOCK + placeOfSecond(block)) == index;
  }

  /** The place of {@code index}, no second submission, among all that are none. */
  long sequence(long index) {
    long block = index / BLOCK;
    return index - block - (index % BLOCK > placeOfSecond(block) ? 1 : 0);
  }

  /** When the record was submitted; for the two of one department and year on different days. */
  LocalDate date(long index, int fiscalYear) {
    if (!isSecond(index)) return LocalDate.ofYearDay(fiscalYear + 1, day(index));
    Dice dice = Dice.of(seed, PURPOSE_DATE, index);
    int apart = dice.between(1, MOST_DAYS_APART);
    int day = day(first(index));
    return LocalDate.ofYearDay(fiscalYear + 1, dice.percent(50) ? day + apart : day - apart);
  }

  private int day(long index) {
    return Dice.of(seed, PURPOSE_DATE, index).between(FIRST_DAY, LAST_DAY);
  }
}
