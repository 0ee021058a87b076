package org.jixiao.extract;

import java.util.Locale;

/** What a short word of a clause about money says. */
enum Cue {
  /** 年初. */
  INITIAL,
  /** 全年, 年终, 最终. */
  FINAL,
  /** 调整: what follows tells whether the change or its result is meant. */
  ADJUST,
  /** 后: the result of the change before it. */
  AFTER,
  TO,
  /** 调整为, 增至: what follows is the result. */
  REACH,
  FROM,
  APPROVE,
  GRANT,
  /** 投入: a task's spending, else a grant. */
  INVEST,
  BUDGET,
  SPEND,
  COMPLETE,
  /** 实际: expenditure where no other word says what. */
  ACTUAL,
  /** 资金, 经费: money of any kind. */
  NOUN,
  /** 项目, 工程: ends a name. */
  TAIL,
  INCOME,
  CHANGE,
  BALANCE,
  RATE,
  SHARE,
  BASIC,
  PROJECT,
  /** A part of the basic expenditure. */
  STAFF,
  /** 三公, 采购, 政府性基金: another view of the money. */
  ASPECT,
  /** 一般公共预算: the whole of most departments' money, yet not surely so. */
  GENERAL,
  /** 本级, 下属: one of several bodies. */
  BODY,
  OWN,
  TOTAL,
  /** Several tasks together. */
  SUM,
  LAST,
  NEXT,
  THIS,
  PARTIAL,
  PLAN,
  TARGET,
  COMPARE,
  /** 超过, 大于: the number is a bound or a difference. */
  EXCEED,
  EXCEPT,
  INCLUDE,
  AMONG,
  EACH,
  AGAIN,
  DENY,
  CONJ,
  /** 情况, 如下: the words before it are a heading and no name. */
  TITLE,
  /** 收支, 财务: a heading about money. */
  ACCOUNT,
  /** 受, 根据: the words after it are a circumstance and no name. */
  LEAD,
  /** 财政, 人大: who grants money. */
  AUTHORITY,
  FILL,
  /** Words of a name. */
  PLAIN,
  /** Money or percent. */
  NUMBER,
  /** A count of things. */
  COUNT,
  YEAR,
  MONTH,
  COMMA,
  SEMICOLON,
  COLON,
  OPEN,
  CLOSE;

  /** The cue by its name in the data file. */
  static Cue of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
