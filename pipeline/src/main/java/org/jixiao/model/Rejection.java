package org.jixiao.model;

/**
 * Something that was refused, with its place and reason.
 *
 * @param uri of the input, relative to what it came under
 * @param place inside it, such as {@code line 17}; empty for the whole input
 * @param reason why, as a code
 * @param detail why, for a person
 */
public record Rejection(String uri, String place, Reason reason, String detail) {}
