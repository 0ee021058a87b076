package org.jixiao.extract;

/** Knows the department by its name and its short forms: 区住建局 of 增城区住房和城乡建设局. */
final class OwnName {

  private static final String SYSTEM = "系统";
  private static final int SHORTEST_SHORT = 3;
  private static final int LONGEST_SHORT = 10;

  private final String text;
  private final String department;

  OwnName(String text, Identity identity) {
    this.text = text;
    this.department = identity.department().name();
  }

  /** Whether the words are the department's name, a part of it or a short form. */
  boolean is(Slice words) {
    if (department == null || words.length() < 2) return false;
    String name = text.substring(words.start(), words.end());
    if (name.endsWith(SYSTEM)) name = name.substring(0, name.length() - SYSTEM.length());
    return department.contains(name) || name.contains(department) || isKind(name) || isShort(name);
  }

  /** 学校 of a 小学. */
  private boolean isKind(String name) {
    return name.length() == 2 && name.indexOf(department.charAt(department.length() - 1)) >= 0;
  }

  /** Has nothing else than the department's name has, in its order. */
  private boolean isShort(String name) {
    if (name.length() < SHORTEST_SHORT || name.length() > LONGEST_SHORT) return false;
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = department.indexOf(name.charAt(i), at + 1);
      if (at < 0) return false;
    }
    return true;
  }
}
