package org.jixiao.extract;

import java.util.List;

/** Knows the districts by their names: 越秀, 番禺区; and their offices: 番禺区统计局. */
final class Places {

  private static final char END = '区';
  private static final String OFFICES = "局委办府处";

  private final String text;
  private final List<Division> divisions;

  Places(Reading reading) {
    this.text = reading.text();
    this.divisions = reading.vocabulary().divisions().all();
  }

  /** Whether the words are a district's name or that of an office of one, and nothing else. */
  boolean is(Slice words) {
    String name = text.substring(words.start(), words.end());
    if (OFFICES.indexOf(name.charAt(name.length() - 1)) >= 0) return isInDistrict(name);
    String district = name.charAt(name.length() - 1) == END ? name : name + END;
    return divisions.stream().anyMatch(division -> district.equals(division.district()));
  }

  private boolean isInDistrict(String name) {
    return divisions.stream()
        .anyMatch(division -> !division.isCity() && name.startsWith(division.district()));
  }
}
