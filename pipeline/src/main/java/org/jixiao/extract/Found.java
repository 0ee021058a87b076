package org.jixiao.extract;

import java.util.List;

/** An item of a list of the report, where it starts and where its values stand. */
record Found<T>(T value, int at, List<Trace> traces) {}
