package org.jixiao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.text.Marker;
import org.jixiao.text.Markers;
import org.jixiao.text.Search;

/** Finds why points were taken off: the words before 扣, cut up where 分别 deals them out. */
final class DeductionReason {

  private static final String[] LEADS = {
    "扣分原因为", "扣分原因是", "扣分原因：", "主要原因是", "原因是", "原因为", "由于", "因为", "因", "主要是", "系"
  };
  private static final String LIST = "和、与";

  private static final int LONGEST = 80;
  private static final int SHORTEST = 4;

  private final Reading reading;
  private final String text;
  private final Paragraph paragraph;

  DeductionReason(Reading reading, Paragraph paragraph) {
    this.reading = reading;
    this.text = reading.text();
    this.paragraph = paragraph;
  }

  /** The reason of the deduction printed after {@code chunk}, the {@code index}-th dealt out. */
  String of(Slice chunk, int index) {
    String own = own(chunk);
    if (own.length() >= SHORTEST) return own;
    int end = chunk.start();
    int sentence = end;
    while (sentence > Math.max(paragraph.words(), end - LONGEST)
        && "。；\n".indexOf(text.charAt(sentence - 1)) < 0) sentence--;
    String before = reading.joined().words(sentence, Math.max(sentence, end));
    String reason = lead(before);
    int dealt = Search.first(text, "分别", sentence, chunk.end());
    boolean deals = dealt >= 0;
    if (deals && dealt < end) reason = lead(reading.joined().words(sentence, dealt));
    reason = trimmed(reason);
    if (reason.isEmpty() || reason.contains("得分") || reason.contains("满分") || reason.contains("自评"))
      return null;
    return deals ? share(reason, index) : reason;
  }

  /** The words between the last comma and 扣. */
  private String own(Slice chunk) {
    int start = chunk.start();
    Marker marker = Markers.at(text, start);
    if (marker != null && marker.end() < chunk.end()) start = marker.end();
    int end = Search.firstOf(text, "扣失", start, chunk.end());
    String words = reading.joined().words(start, end);
    if (words.startsWith("其中")) words = words.substring(2);
    return words.contains("分别") ? "" : lead(words);
  }

  private static String lead(String words) {
    String rest = words;
    for (String lead : LEADS) {
      int at = rest.lastIndexOf(lead);
      if (at >= 0) return rest.substring(at + lead.length());
    }
    int cut = trimmed(rest).lastIndexOf('，');
    return cut < 0 ? rest : rest.substring(cut + 1);
  }

  private static String trimmed(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && "，：、".indexOf(words.charAt(start)) >= 0) start++;
    while (end > start && "，：、（".indexOf(words.charAt(end - 1)) >= 0) end--;
    return words.substring(start, end);
  }

  /** 甲率和乙率未达标 dealt out is 甲率未达标 and 乙率未达标. */
  private static String share(String reason, int index) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < reason.length(); i++) {
      if (LIST.indexOf(reason.charAt(i)) < 0) continue;
      parts.add(reason.substring(from, i));
      from = i + 1;
    }
    String last = reason.substring(from);
    if (parts.isEmpty()) return reason;
    int predicate = predicate(last);
    if (index >= parts.size()) return last;
    return parts.get(index) + last.substring(predicate);
  }

  private static int predicate(String words) {
    for (int i = 1; i < words.length(); i++) {
      if ("未不较偏没".indexOf(words.charAt(i)) >= 0) return i;
    }
    return words.length();
  }
}
