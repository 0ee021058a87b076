package org.jixiao.extract;

import java.util.List;

/** Knows the districts by their names: 越秀, 番禺区. */
final class Places {

  private static final char END = '区';

  private final String text;
  private final List<Division> divisions;

  Places(Reading reading) {
    this.text = reading.text();
    this.divisions = reading.vocabulary().divisions().all();
  }

  /** Whether the words are a district's name and nothing else. */
  boolean is(Slice words) {
    String name = text.substring(words.start(), words.end());
    String district = name.charAt(name.length() - 1) == END ? name : name + END;
    return divisions.stream().anyMatch(division -> district.equals(division.district()));
  }
}
