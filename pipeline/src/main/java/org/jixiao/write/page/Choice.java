package org.jixiao.write.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.write.PublishedRow;
import org.jixiao.write.PublishedTable;
import org.jixiao.write.TableFiles;

/**
 * The reports that the page carries in full. All of them when they are few; else first those that
 * should be checked again, newest year and greatest weight first, then an even sample of the rest.
 *
 * @param ids of the reports
 * @param fromReview how many of them were chosen for the list for re-check
 */
record Choice(Set<String> ids, long fromReview) {

  private static final int REVIEW_SHARE_PERCENT = 75;

  static Choice of(Census census, Sheet review, int most) {
    Set<String> ids = new LinkedHashSet<>();
    if (census.reports() > most) {
      long reviewed = (long) most * REVIEW_SHARE_PERCENT / 100;
      review.rows().stream().limit(reviewed).forEach(row -> ids.add(row.text("report_id")));
    }
    int fromReview = ids.size();
    for (String drawn : census.drawn()) {
      if (ids.size() < most) ids.add(drawn);
    }
    return new Choice(ids, fromReview);
  }

  /** The years that the reports are of, which their ids begin with. */
  private Set<Integer> years() {
    Set<Integer> years = new TreeSet<>();
    for (String id : ids) years.add(Integer.valueOf(id.substring(0, id.indexOf('-'))));
    return years;
  }

  /** Rows of a table by years about these reports, in the table's order. */
  List<PublishedRow> rows(TableFiles tables, String table, List<String> columns)
      throws IOException {
    List<PublishedRow> rows = new ArrayList<>();
    for (int year : years()) {
      PublishedTable.of(tables, table).inYear(year).where("report_id", ids, columns, rows::add);
    }
    return rows;
  }
}
