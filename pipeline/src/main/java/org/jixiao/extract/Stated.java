package org.jixiao.extract;

/** A figure of the report's prose and the place where it is stated. */
record Stated(Said said, Section section, Paragraph paragraph) {}
