package org.jixiao.generate;

import java.util.List;

/** A district, or the city itself where {@code district} is null, with its GB/T 2260 code. */
record Place(String district, String code) {
  static final String CITY = "广州市";

  static final List<Place> ALL =
      List.of(
          new Place("荔湾区", "440103"),
          new Place("越秀区", "440104"),
          new Place("海珠区", "440105"),
          new Place("天河区", "440106"),
          new Place("白云区", "440111"),
          new Place("黄埔区", "440112"),
          new Place("番禺区", "440113"),
          new Place("花都区", "440114"),
          new Place("南沙区", "440115"),
          new Place("从化区", "440117"),
          new Place("增城区", "440118"),
          new Place(null, "440100"));

  boolean isCity() {
    return district == null;
  }

  /** Such as 广州市荔湾区, or 广州市. */
  String prefix() {
    return isCity() ? CITY : CITY + district;
  }
}
