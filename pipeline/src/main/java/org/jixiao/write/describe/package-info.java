/**
 * What tables, columns and coded values are called and mean, for people: the data dictionary and
 * the description of the data package. The words stand in {@code schemas/tables} and {@code
 * schemas/dictionary}.
 */
package org.jixiao.write.describe;
