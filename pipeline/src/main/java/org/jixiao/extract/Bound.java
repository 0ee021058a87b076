package org.jixiao.extract;

import org.jixiao.text.Measurement;

/**
 * A number and what it is.
 *
 * @param scope BASIC, PROJECT, TOTAL or OTHER when the words say of what it is a part, else null
 * @param start where its label starts
 * @param year that the sentence names before it, or 0
 */
record Bound(Field field, Field scope, int start, Measurement measurement, int year) {}
