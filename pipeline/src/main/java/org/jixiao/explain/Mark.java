package org.jixiao.explain;

/** How a quote is set off from what stands around it: by brackets always, never by colour alone. */
public enum Mark {
  PLAIN("【", "】"),
  /** In reverse video too. */
  TERMINAL("\u001b[7m【", "】\u001b[0m");

  private final String open;
  private final String close;

  Mark(String open, String close) {
    this.open = open;
    this.close = close;
  }

  String show(Passage passage) {
    return passage.before() + open + passage.quote() + close + passage.after();
  }
}
