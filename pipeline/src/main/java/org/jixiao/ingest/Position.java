package org.jixiao.ingest;

/**
 * Where a record stands.
 *
 * @param uri of the input
 * @param place inside it, for a person: {@code line 17}; empty for the whole input
 * @param offset of its line in the file that it is read from
 */
public record Position(String uri, String place, long offset) {}
