package org.jixiao.document;

/**
 * A document's text.
 *
 * @param text lines of text, each ended by a line feed
 * @param places where in the document each part of the text stood
 */
public record DocumentText(String text, Places places) {}
