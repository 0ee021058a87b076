package org.jixiao.write.page;

import java.io.IOException;
import java.util.List;

/**
 * A section of the page.
 *
 * @param plain its content without any script
 */
record Section(String id, Plain plain) {

  /** Writes what a section says as plain tables. */
  @FunctionalInterface
  interface Plain {
    void write(PageData data, Texts texts, Markup html) throws IOException;
  }

  /** In the order in which a bureau asks. */
  static final List<Section> ALL =
      List.of(
          new Section("city", PlainGroups::cities),
          new Section("where", PlainGroups::districts),
          new Section("who", PlainOutliers::write),
          new Section("problems", PlainThemes::write),
          new Section("review", PlainReview::write),
          new Section("gaps", PlainGaps::write),
          new Section("restated", PlainRestated::write));

  /** The key of its heading among the page's words. */
  String title() {
    return "section." + id;
  }
}
