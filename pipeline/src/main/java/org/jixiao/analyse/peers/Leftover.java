package org.jixiao.analyse.peers;

/**
 * A department with too few peers of its type.
 *
 * @param peers in its nearest group, itself included
 * @param typePeers of its type at any level, itself included
 */
public record Leftover(Member member, int peers, int typePeers) {}
