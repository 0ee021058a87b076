package org.jixiao.extract;

import org.jixiao.text.Search;
import org.jixiao.text.Words;

/** Tells the names of funds from those of work: 垃圾处理费 and 租赁补贴 below 环卫保洁 and 住房保障. */
final class FundNames {

  private static final int SHARED = 2;

  private final String text;
  private final Words kinds;
  private final Words plain;
  private final Words foreign;
  private final Words recovering;

  FundNames(Reading reading) {
    this.text = reading.text();
    this.kinds = reading.vocabulary().words("task.fund");
    this.plain = reading.vocabulary().words("task.plain");
    this.foreign = reading.vocabulary().words("task.foreign");
    this.recovering = reading.vocabulary().words("task.recovers");
  }

  /** Whether the name, a bracket at its end aside, ends in a kind of money. */
  boolean isFund(Slice name) {
    int open = Search.first(text, '（', name.start(), name.end());
    int end = open > name.start() ? open : name.end();
    return kinds.before(text, name.start(), end) > 0;
  }

  /** 上级专项资金, 其他项目: no name at all. */
  boolean isPlain(Slice name) {
    int end = kinds.skipBack(text, name.start(), name.end());
    return plain.skip(text, name.start(), end) >= end;
  }

  /** 止付冻结涉案资金, 追回医保基金, 成交额: money that the department's work is about and that is not its own. */
  boolean isForeign(Slice name) {
    int end = kinds.skipBack(text, name.start(), name.end());
    return foreign.before(text, name.start(), end) > 0
        || recovering.at(text, name.start(), end) > 0;
  }

  /**
   * Whether the name is that of a fund of its own and not of the topic's money, as 改造资金 below 公厕改造
   * is.
   */
  boolean isApart(Slice name, Slice topic) {
    int end = kinds.skipBack(text, name.start(), name.end());
    if (end == name.end() || end < name.start() + SHARED || isFund(topic)) return false;
    return !isPlain(name) && !words(topic).contains(text.substring(name.start(), end));
  }

  /** Whether the name may be that of the topic's money: a fund, or words that the topic has too. */
  boolean mayBeOf(Slice name, Slice topic) {
    if (isFund(name) || topic.length() == 0 || name.length() < SHARED) return true;
    String words = words(topic);
    String first = text.substring(name.start(), name.start() + SHARED);
    String last = text.substring(name.end() - SHARED, name.end());
    return words.contains(first) || words.contains(last);
  }

  private String words(Slice slice) {
    return text.substring(slice.start(), slice.end());
  }
}
