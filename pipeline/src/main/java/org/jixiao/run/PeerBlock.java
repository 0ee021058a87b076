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
  static PeerBlock join(Iterable<PeerBlock> blocks) {
    PeerBlock all = new PeerBlock(new ArrayList<>(), new ArrayList<>());
    for (PeerBlock block : blocks) {
      all.digests.addAll(block.digests);
      all.pairs.addAll(block.pairs);
    }
    return all;
  }
}
