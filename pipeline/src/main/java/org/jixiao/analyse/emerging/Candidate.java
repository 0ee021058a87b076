package org.jixiao.analyse.emerging;

/**
 * A frequent phrase that is a whole one.
 *
 * @param cohesion in ten-thousandths
 * @param boundary in ten-thousandths
 */
record Candidate(String phrase, Support support, long cohesion, long boundary) {}
