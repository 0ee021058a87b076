package org.jixiao.run;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.analyse.Digest;

/** Digests that belong to one shard. */
public record DigestBlock(List<Digest> digests) {

  /** The digests of all blocks. */
  static List<Digest> join(Iterable<DigestBlock> blocks) {
    List<Digest> digests = new ArrayList<>();
    for (DigestBlock block : blocks) digests.addAll(block.digests);
    return digests;
  }
}
