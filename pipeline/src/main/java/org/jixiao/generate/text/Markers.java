package org.jixiao.generate.text;

/** Keeps the markers of items apart from the numbers of sections. */
final class Markers {
  private Markers() {}

  /** {@code wanted}, or another style where it would look like a section of this plan. */
  static ListStyle within(Plan plan, ListStyle wanted) {
    boolean hasChineseBrackets = wanted == ListStyle.CHINESE_BRACKETS || wanted == ListStyle.NESTED;
    boolean hasDigits =
        wanted == ListStyle.DOT || wanted == ListStyle.WIDE_DOT || wanted == ListStyle.COMMA;
    boolean isMergedChinese =
        plan.structure() == Structure.MERGED && plan.numbering() != Numbering.ARABIC;
    if (hasChineseBrackets && isMergedChinese) return ListStyle.DOT;
    if (hasDigits && plan.numbering() == Numbering.ARABIC) return ListStyle.BRACKETS;
    return wanted;
  }
}
