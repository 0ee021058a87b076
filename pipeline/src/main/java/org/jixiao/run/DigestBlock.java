package org.jixiao.run;

import java.util.List;
import org.jixiao.analyse.Digest;

/** The digests of one split that belong to one shard. */
public record DigestBlock(List<Digest> digests) {
  /** The digests of all blocks. */
  static Iterable<Digest> flatten(Iterable<DigestBlock> blocks) {
    return () ->
        java.util.stream.StreamSupport.stream(blocks.spliterator(), false)
            .flatMap(block -> block.digests().stream())
            .iterator();
  }
}
