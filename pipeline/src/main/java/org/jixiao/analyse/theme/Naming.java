package org.jixiao.analyse.theme;

/** A place of a statement that names a theme. */
record Naming(int theme, int start, int end, boolean isCause) {}
