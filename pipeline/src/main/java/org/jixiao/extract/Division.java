package org.jixiao.extract;

import java.util.List;

/**
 * A city (district null) or a district with its code.
 *
 * @param former codes of divisions that were merged into it
 */
record Division(String code, String city, String district, List<String> former) {

  private static final String BRANCH = "分局";

  Division {
    former = List.copyOf(former);
  }

  boolean isCity() {
    return district == null;
  }

  /** 广州市民政局 names its city, and so does 广州空港经济区 at its beginning. */
  boolean isNamedBy(String name) {
    return name.contains(city) || name.startsWith(city.substring(0, city.length() - 1));
  }

  /** 白云公安分局 is a branch in 白云区, though the 区 is left out. */
  boolean isBranch(String name) {
    return !isCity()
        && name.endsWith(BRANCH)
        && name.contains(district.substring(0, district.length() - 1));
  }
}
