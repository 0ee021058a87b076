package org.jixiao.write.page;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;
import java.util.List;
import org.jixiao.write.PublishedRow;

/** Orders of rows; an empty cell comes first. */
final class Order {

  /** The newest fiscal year first. */
  static final Comparator<PublishedRow> NEWEST =
      Comparator.comparing(row -> row.whole("fiscal_year"), nullsFirst(reverseOrder()));

  private Order() {}

  static Comparator<PublishedRow> text(String column) {
    return Comparator.comparing(row -> row.text(column), nullsFirst(naturalOrder()));
  }

  static Comparator<PublishedRow> whole(String column) {
    return Comparator.comparing(row -> row.whole(column), nullsFirst(naturalOrder()));
  }

  /** As the texts are listed; a text that is not listed comes first. */
  static Comparator<PublishedRow> among(String column, String... texts) {
    List<String> listed = List.of(texts);
    return Comparator.comparing(row -> listed.indexOf(row.text(column)));
  }

  /** The one with more words between semicolons first. */
  static Comparator<PublishedRow> longestList(String column) {
    return Comparator.comparing(row -> -words(row.text(column)));
  }

  private static int words(String list) {
    return list == null || list.isEmpty() ? 0 : list.split(";", -1).length;
  }
}
