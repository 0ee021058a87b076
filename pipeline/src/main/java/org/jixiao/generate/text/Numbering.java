package org.jixiao.generate.text;

/** How sections are numbered. */
enum Numbering {
  /** 一、 and （一）. */
  CHINESE,
  /** 1. and 1.1. */
  ARABIC,
  /** 第一部分 and 一、. */
  PARTS,
  /** 一、 and （一）, some numbers twice, some left out, brackets half and half. */
  CARELESS,
  NONE
}
