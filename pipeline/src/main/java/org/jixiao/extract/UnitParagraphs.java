package org.jixiao.extract;

import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/** Tells the paragraphs about one of several units that make up the department. */
final class UnitParagraphs {

  private static final String ENDS = "心所站院队馆校园局办处社场级位";
  private static final String[] WHOLE = {"合计", "总计", "部门", "整体", "全局", "全系统", "汇总", "我", "本单位"};
  private static final int LONGEST_NAME = 30;

  private final String text;
  private final String department;

  UnitParagraphs(Reading reading, Identity identity) {
    this.text = reading.text();
    this.department = identity.department().name();
  }

  /** Whether the paragraph that the sentence begins speaks of one unit: "2.服务中心：…". */
  boolean isUnit(Slice sentence) {
    Marker marker = Markers.at(text, sentence.start());
    int start = marker == null ? sentence.start() : marker.end();
    int end = Search.firstOf(text, "：，。；\t", start, Math.min(sentence.end(), start + LONGEST_NAME));
    if (end - start < 2 || end >= text.length() || text.charAt(end) != '：') return false;
    String name = text.substring(start, end);
    if (ENDS.indexOf(name.charAt(name.length() - 1)) < 0) return false;
    for (String whole : WHOLE) {
      if (name.contains(whole)) return false;
    }
    return department == null || !(department.endsWith(name) || name.endsWith(department));
  }
}
