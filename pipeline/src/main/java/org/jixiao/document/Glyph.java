package org.jixiao.document;

/**
 * A printed character on a page, in points; x grows in the direction of reading, y downwards.
 *
 * @param text one character, sometimes a ligature's several; null when the document does not say
 * @param x where it begins
 * @param y of its baseline
 * @param size of its font
 */
record Glyph(String text, float x, float y, float width, float size) {
  float end() {
    return x + width;
  }

  /** The height at which one would look for its line. */
  float middle() {
    return y - size * 0.35f;
  }
}
