package org.jixiao.document;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jixiao.document.ListCounter.Level;

/** The numbered lists of a Word 97 document. */
final class Word97Lists {
  private final Map<Integer, ListCounter> counters = new HashMap<>();

  /** The printed number of a paragraph; empty when it has none. */
  String number(Paragraph paragraph) {
    if (!paragraph.isInList()) return "";
    try {
      HWPFList list = paragraph.getList();
      if (list == null || list.getListData() == null) return "";
      int level = paragraph.getIlvl();
      Level[] levels = levels(list.getListData().getLevels());
      if (level < 0 || level >= levels.length) return "";
      return counters
          .computeIfAbsent(list.getLsid(), unused -> new ListCounter())
          .next(level, levels);
    } catch (NoSuchElementException noSuchList) {
      return "";
    }
  }

  private static Level[] levels(ListLevel[] found) {
    Level[] levels = new Level[ListCounter.LEVELS];
    for (int i = 0; found != null && i < Math.min(found.length, levels.length); i++) {
      if (found[i] == null) continue;
      levels[i] =
          new Level(
              found[i].getStartAt(),
              format(found[i].getNumberFormat()),
              pattern(String.valueOf(found[i].getNumberText())));
    }
    return levels;
  }

  /** Placeholders are the characters 0 to 8. */
  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ListCounter.LEVELS) pattern.append('%').append(c + 1);
      else pattern.append(c);
    }
    return pattern.toString();
  }

  /** Names of the codes in [MS-OSHARED] 2.2.1.3. */
  private static String format(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10, 30 -> "ideographDigital";
      case 11, 37, 39 -> "chineseCounting";
      case 14, 19 -> "decimalFullWidth";
      case 18 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 23 -> "bullet";
      case 38 -> "chineseLegalSimplified";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
