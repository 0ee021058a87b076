package org.jixiao.analyse.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.model.ThemeTag;

/**
 * The tags of the statements that were read last, for departments write in stock phrases. It holds
 * so many, none long, and forgets the one that was not asked for longest. Safe for use by many
 * threads.
 */
final class Memory {
  private static final int MOST = 8192;

  /** A longer statement is hardly ever written twice. */
  private static final int LONGEST = 200;

  private final Function<String, List<ThemeTag>> reader;
  private final Map<String, List<ThemeTag>> known =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<ThemeTag>> eldest) {
          return size() > MOST;
        }
      };

  /** {@code reader} tells the tags of a text, without a path; always the same for the same. */
  Memory(Function<String, List<ThemeTag>> reader) {
    this.reader = reader;
  }

  /** The tags of a statement that stands at {@code path}. */
  List<ThemeTag> tags(String text, String path) {
    List<ThemeTag> tags = text.length() > LONGEST ? reader.apply(text) : remembered(text);
    List<ThemeTag> here = new ArrayList<>(tags.size());
    for (ThemeTag tag : tags) here.add(tag.at(path));
    return here;
  }

  private List<ThemeTag> remembered(String text) {
    List<ThemeTag> tags;
    synchronized (known) {
      tags = known.get(text);
    }
    if (tags != null) return tags;
    tags = List.copyOf(reader.apply(text));
    synchronized (known) {
      known.put(text, tags);
    }
    return tags;
  }
}
