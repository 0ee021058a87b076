package org.jixiao.extract;

/** A section as slices of joined text: its heading in [start, body), its words in [body, end). */
record Section(SectionKind kind, int start, int body, int end) {}
