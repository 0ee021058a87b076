package org.jixiao.text;

/**
 * An enumerator as [start, end) with its number: 一、（一）1.（1）① 一是 第一， 任务1.
 *
 * @param ordinal 1 for the first
 */
public record Marker(int start, int end, Style style, int ordinal) {

  /** The kinds of enumerators; two of one kind belong to one list. */
  public enum Style {
    /** 第一部分, 第一章. */
    CHAPTER,
    /** 一、. */
    CHINESE,
    /** （一）. */
    CHINESE_BRACKET,
    /** 1. or 1、. */
    DIGIT,
    /** 1.1. */
    DOTTED,
    /** （1） or 1）. */
    DIGIT_BRACKET,
    /** ①. */
    CIRCLED,
    /** a. */
    LETTER,
    /** 一是. */
    IS,
    /** 第一，. */
    ORDINAL,
    /** 首先，. */
    WORD,
    /** ● or -, without a number. */
    BULLET,
    /** 任务1. or 项目一：. */
    NAMED,
    /** 附件: no item, but never the middle of a sentence either. */
    ATTACHMENT
  }
}
