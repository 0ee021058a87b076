package org.jixiao.ingest;

import org.jixiao.model.Rejection;

/** Receives the records of a range in their order. */
public interface RecordVisitor {

  /** A record's JSON in {@code bytes}, valid during the call only. */
  void record(Position at, byte[] bytes, int offset, int length);

  /** Something that was refused already. */
  void refusal(Position at, Rejection rejection);
}
