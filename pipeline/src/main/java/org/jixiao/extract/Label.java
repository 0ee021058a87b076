package org.jixiao.extract;

/**
 * A word that names a figure.
 *
 * @param reach how many characters may stand between it and its number
 */
record Label(Field field, int reach) {}
