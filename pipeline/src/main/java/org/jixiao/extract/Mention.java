package org.jixiao.extract;

/** A label's meaning, at [start, end) of the joined text. */
record Mention(Field field, int start, int end) {}
