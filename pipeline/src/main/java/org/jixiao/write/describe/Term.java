package org.jixiao.write.describe;

/**
 * What a column is called in Chinese.
 *
 * @param zh its name, such as 年初预算数
 * @param note what it says, in a Chinese clause
 */
public record Term(String zh, String note) {}
