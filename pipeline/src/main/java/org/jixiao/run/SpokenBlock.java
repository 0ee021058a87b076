package org.jixiao.run;

import org.jixiao.analyse.emerging.Spoken;

/**
 * The problems that one split's reports of one city state.
 *
 * @param city empty when the reports do not tell
 * @param unexplained what no theme explains
 * @param explainedFile the file of what a theme explains, which is much more
 */
public record SpokenBlock(String city, Spoken unexplained, String explainedFile) {}
