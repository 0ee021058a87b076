package org.jixiao.generate.text;

import org.jixiao.model.Report;

/**
 * A report as text.
 *
 * @param name of its file, such as {@code 00017-hard-wrapped.txt}
 * @param truth what the text says, with evidence for every printed value
 */
public record Rendered(LayoutFamily family, String name, String text, Report truth) {}
