package org.jixiao.model;

import java.util.Locale;

/** Why an input or a record is refused. */
public enum Reason {
  EMPTY("the file has no content"),
  UNREADABLE("the file cannot be opened or read to its end"),
  TOO_LARGE("the file or record is larger than the limit"),
  UNSUPPORTED_FORMAT("the content is of a kind that is not read"),
  UNDECODABLE("the bytes are no text in UTF-8, UTF-16 or GB18030"),
  BAD_JSON("the line is no JSON object"),
  BAD_VALUE("a member has the wrong type or an impossible value"),
  BAD_CSV("the row does not fit the header"),
  MISSING_COLUMN("the header lacks a column that every record needs"),
  NOT_A_REPORT("the text has no report in it"),
  NO_DEPARTMENT("the report does not say whose it is"),
  NO_YEAR("the report does not say its fiscal year"),
  YEAR_OUT_OF_RANGE("the fiscal year cannot be");

  private final String meaning;

  Reason(String meaning) {
    this.meaning = meaning;
  }

  /** The code in tables: {@code bad-json}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code in one English clause. */
  public String meaning() {
    return meaning;
  }
}
