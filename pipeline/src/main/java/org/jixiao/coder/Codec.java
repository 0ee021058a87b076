package org.jixiao.coder;

/** Writes values of one type as bytes and reads them back; equal values give equal bytes. */
interface Codec {
  void write(Object value, Packer out);

  Object read(Unpacker in);
}
