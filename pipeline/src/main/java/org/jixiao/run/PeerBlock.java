package org.jixiao.run;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.analyse.Digest;
import org.jixiao.analyse.peers.Member;

/**
 * What peers are judged by, for one shard: reports, or pairs of years.
 *
 * @param pairs amounts of two years
 */
public record PeerBlock(List<Digest> digests, List<Member> pairs) {

  static PeerBlock ofReports(List<Digest> digests) {
    return new PeerBlock(digests, List.of());
  }

  static PeerBlock ofPairs(List<Member> pairs) {
    return new PeerBlock(List.of(), pairs);
  }

  static Iterable<Digest> digests(Iterable<PeerBlock> blocks) {
    return () ->
        StreamSupport.stream(blocks.spliterator(), false)
            .flatMap(block -> block.digests().stream())
            .iterator();
  }

  static Iterable<Member> pairs(Iterable<PeerBlock> blocks) {
    return () ->
        StreamSupport.stream(blocks.spliterator(), false)
            .flatMap(block -> block.pairs().stream())
            .iterator();
  }
}
