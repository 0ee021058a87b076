package org.jixiao.coder;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Writes values of one type as bytes and reads them back; equal values give equal bytes. */
interface Codec {
  void write(Object value, DataOutput out) throws IOException;

  Object read(DataInput in) throws IOException;
}
