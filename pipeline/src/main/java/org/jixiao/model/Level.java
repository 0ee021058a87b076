package org.jixiao.model;

import java.util.Locale;

/** The administrative level of a department. */
public enum Level {
  CITY,
  DISTRICT,
  TOWNSHIP;

  /** The name in records and tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level of that name, or null when there is none. */
  public static Level of(String id) {
    for (Level level : values()) {
      if (level.id().equals(id)) return level;
    }
    return null;
  }
}
