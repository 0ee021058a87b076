package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;

/** The digests of one split that belong to one shard. */
public record DigestBlock(List<Digest> digests) {
  /** The digests of all blocks, which an engine may let us read only once. */
  static DigestBlock sum(Iterable<DigestBlock> blocks) {
    List<Digest> digests = new ArrayList<>();
    for (DigestBlock block : blocks) digests.addAll(block.digests);
    return new DigestBlock(digests);
  }
}
