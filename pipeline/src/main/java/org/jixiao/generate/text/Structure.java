package org.jixiao.generate.text;

/** Which sections there are. */
enum Structure {
  /** Two groups of sections, then problems and measures. */
  GROUPED,
  /** All sections on one level. */
  FLAT,
  /** As grouped, with problems and measures together in one part. */
  MERGED,
  /** Work, money, result, problems, measures: a page or two. */
  SHORT
}
