package org.jixiao.model;

import java.util.Locale;

/** Why an input or a record is refused. */
public enum Reason {
  EMPTY("the file has no content"),
  UNREADABLE("the file cannot be opened or read to its end"),
  TOO_LARGE("the file or record is larger than the limit"),
  UNSUPPORTED_FORMAT("the content is of a kind that is not read"),
  UNDECODABLE("the bytes are no text in UTF-8, UTF-16 or GB18030"),
  DAMAGED("the file is broken or cut off"),
  ENCRYPTED("the document is protected by a password"),
  NEEDS_OCR("the document has pictures of its pages and no text"),
  UNMAPPED_TEXT("the document does not say which characters its signs are"),
  FORBIDDEN_MARKUP("the document declares entities, which no report needs"),
  UNSAFE_NAME("a name in the archive points outside of it"),
  INFLATES_TOO_MUCH("the compressed content is larger than the limit"),
  NESTED_TOO_DEEP("things inside things go deeper than the limit"),
  TOO_MANY_PAGES("the document has more pages than the limit"),
  TOO_MANY_CELLS("the document has more cells than the limit"),
  TOO_MANY_ENTRIES("the archive has more entries than the limit"),
  TOO_MANY_OBJECTS("the document has more objects than the limit"),
  TOO_MUCH_TEXT("the text is longer than the limit"),
  TOO_SLOW("the document takes longer than the limit"),
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
