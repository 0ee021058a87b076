package org.jixiao.extract;

/**
 * A figure that a sentence states.
 *
 * @param vague whether its meaning rests on what stands around it more than on its own words
 */
record Said(Subject subject, Bound bound, boolean vague) {

  /** The same number as another figure. */
  Said as(Field field, boolean isVague) {
    Bound other = new Bound(field, bound.scope(), bound.start(), bound.measurement(), 0);
    return new Said(subject, other, isVague);
  }
}
