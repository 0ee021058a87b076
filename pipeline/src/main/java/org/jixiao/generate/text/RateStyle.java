package org.jixiao.generate.text;

/** How many decimals a rate has. */
enum RateStyle {
  WHOLE(0),
  ONE_DECIMAL(1),
  TWO_DECIMALS(2);

  private final int places;

  RateStyle(int places) {
    this.places = places;
  }

  int places() {
    return places;
  }
}
