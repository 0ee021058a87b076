/**
 * A report's text to a {@code Report} whose every value knows the characters it came from. Sections
 * are found by name, figures by their labels; both are data. Pure.
 */
package org.jixiao.extract;
