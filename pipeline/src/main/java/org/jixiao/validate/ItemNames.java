package org.jixiao.validate;

import java.util.List;
import org.jixiao.model.Task;

/**
 * Tells when two names mean the same item: alike in letters and digits once closing words such as
 * 项目 or 经费 are dropped. The words are data: {@code schemas/item-names.csv}.
 */
final class ItemNames {

  /** A name that means no particular item. */
  static final long NONE = 0;

  /** Shorter names keep their closing words: 办公经费 is not 办公支出. */
  private static final int SHORTEST = 4;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final String[] SUFFIXES = words("suffix");
  private static final List<String> GENERIC = List.of(words("generic"));

  private ItemNames() {}

  /** The keys of the tasks' names, or null when fewer than two have one. */
  static long[] keys(List<Task> tasks) {
    if (tasks.size() < 2) return null;
    long[] keys = new long[tasks.size()];
    for (int i = 0; i < keys.length; i++) keys[i] = key(tasks.get(i).name());
    return keys;
  }

  /** The same number for names of the same item; {@link #NONE} for null and for general words. */
  static long key(String name) {
    if (name == null) return NONE;
    int end = end(name, name.length());
    for (int cut = cut(name, end); cut >= SHORTEST; cut = cut(name, end)) end = cut;
    long hash = SEED;
    for (int i = 0; i < end; i++) {
      char letter = name.charAt(i);
      if (Character.isLetterOrDigit(letter)) hash = (hash ^ letter) * PRIME;
    }
    return hash == SEED || end < SHORTEST || isGeneric(name) ? NONE : hash ^ (hash >>> 32);
  }

  /** Where the name ends before its closing word, or 0 when it has none. */
  private static int cut(String name, int end) {
    for (String suffix : SUFFIXES) {
      int start = end - suffix.length();
      if (start > 0 && name.startsWith(suffix, start)) return end(name, start);
    }
    return 0;
  }

  private static int end(String name, int from) {
    int end = from;
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) end--;
    return end;
  }

  private static boolean isGeneric(String name) {
    return name.length() <= 8 && GENERIC.contains(name.strip());
  }

  private static String[] words(String kind) {
    return Schemas.rows("item-names.csv").stream()
        .filter(line -> line.getField("kind").equals(kind))
        .map(line -> line.getField("word"))
        .toArray(String[]::new);
  }
}
