package org.jixiao.generate.text;

/** What the report is in. */
enum Envelope {
  NONE,
  /** Above the title: 附件2. */
  ATTACHMENT,
  /** Final accounts with a table of contents. */
  FINAL_ACCOUNTS
}
