package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
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

  /** All blocks, which an engine may let us read only once. */
  static PeerBlock sum(Iterable<PeerBlock> blocks) {
    List<Digest> digests = new ArrayList<>();
    List<Member> pairs = new ArrayList<>();
    for (PeerBlock block : blocks) {
      digests.addAll(block.digests);
      pairs.addAll(block.pairs);
    }
    return new PeerBlock(digests, pairs);
  }
}
