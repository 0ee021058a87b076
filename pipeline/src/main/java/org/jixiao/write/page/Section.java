package org.jixiao.write.page;

import java.io.IOException;
import java.util.Locale;

/** The page's sections, in the order in which a bureau asks. */
enum Section {
  CITY(PlainGroups::cities),
  WHERE(PlainGroups::districts),
  WHO(PlainOutliers::write),
  PROBLEMS(PlainThemes::write),
  REVIEW(PlainReview::write),
  GAPS(PlainGaps::write),
  /** What changed against the last published run; empty until runs are compared. */
  RESTATED((data, texts, html) -> {});

  /** A section's content without any script. */
  @FunctionalInterface
  interface Plain {
    void write(PageData data, Texts texts, Markup html) throws IOException;
  }

  private final Plain plain;

  Section(Plain plain) {
    this.plain = plain;
  }

  Plain plain() {
    return plain;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its heading among the page's words. */
  String title() {
    return "section." + id();
  }
}
