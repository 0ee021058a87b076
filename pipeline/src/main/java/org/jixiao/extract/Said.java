package org.jixiao.extract;

/**
 * A figure that a sentence states.
 *
 * @param vague whether its meaning rests on what stands around it more than on its own words
 */
record Said(Subject subject, Bound bound, boolean vague) {}
