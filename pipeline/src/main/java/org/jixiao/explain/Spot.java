package org.jixiao.explain;

/** A line and column of a text, both from 1; columns count characters. */
record Spot(int line, int column) {}
