package org.jixiao.extract;

/** A few lines of joined text as one, each character with its place. */
final class Flat {

  private final String text;
  private final int[] places;

  private Flat(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static Flat of(String text, int start, int end) {
    StringBuilder flat = new StringBuilder(end - start);
    int[] places = new int[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == ' ') continue;
      places[flat.length()] = i;
      flat.append(c);
    }
    return new Flat(flat.toString(), places);
  }

  String text() {
    return text;
  }

  /** The place in the joined text of the character at {@code index}. */
  int at(int index) {
    return places[index];
  }
}
