package org.jixiao.record;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jixiao.model.Amount;
import org.jixiao.model.Decimal;

/** Writes numbers as plain decimals, never with an exponent. */
final class Figures {
  private static final int FEN_PLACES = 2;
  private static final int MILLIONTHS_PLACES = 6;
  private static final int LONGEST = 32;

  /** Half of the last digit in millionths, by decimals shown; finer prints read as 0. */
  private static final long[] HALF = {500_000, 50_000, 5_000, 500, 50, 5, 1, 0};

  private static final long[] UNIT = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1, 1};

  private Figures() {}

  /** In yuan, two decimals. */
  static void yuan(JsonGenerator json, String name, Amount amount) throws IOException {
    if (amount == null) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      plain(json, amount.fen(), FEN_PLACES, 0);
    }
  }

  /** With as many decimals as were printed. */
  static void printed(JsonGenerator json, String name, Decimal number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      write(json, number.millionths(), places(number));
    }
  }

  /** With no more decimals than the value needs. */
  static void exact(JsonGenerator json, String name, Decimal number) throws IOException {
    if (number == null) {
      json.writeNullField(name);
    } else {
      json.writeFieldName(name);
      write(json, number.millionths(), leastPlaces(number.millionths(), 0));
    }
  }

  private static int places(Decimal number) {
    int places = 0;
    while (HALF[places] > number.half()) places++;
    return leastPlaces(number.millionths(), places);
  }

  private static int leastPlaces(long millionths, int from) {
    int places = from;
    while (millionths % UNIT[places] != 0) places++;
    return places;
  }

  private static void write(JsonGenerator json, long millionths, int places) throws IOException {
    int zeros = Math.max(0, places - MILLIONTHS_PLACES);
    plain(json, millionths / UNIT[places], Math.min(places, MILLIONTHS_PLACES), zeros);
  }

  /** {@code unscaled / 10^places} with all its places and {@code zeros} more. */
  private static void plain(JsonGenerator json, long unscaled, int places, int zeros)
      throws IOException {
    char[] text = new char[LONGEST];
    int start = LONGEST;
    for (int i = 0; i < zeros; i++) text[--start] = '0';
    long rest = unscaled;
    for (int written = 0; written <= places || rest != 0; written++) {
      if (written == places && places > 0) text[--start] = '.';
      text[--start] = (char) ('0' + Math.abs(rest % 10));
      rest /= 10;
    }
    if (unscaled < 0) text[--start] = '-';
    json.writeNumber(text, start, LONGEST - start);
  }
}
