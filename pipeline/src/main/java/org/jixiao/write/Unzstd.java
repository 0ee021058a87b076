package org.jixiao.write;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Takes pages out of their Zstandard compression without Hadoop's codecs. */
final class Unzstd implements CompressionCodecFactory, BytesInputDecompressor {

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("tables are compressed with zstd, not with " + codec);
    }
    return this;
  }

  @Override
  public BytesInput decompress(BytesInput bytes, int size) throws IOException {
    return BytesInput.from(Zstd.decompress(bytes.toInputStream().readAllBytes(), size));
  }

  @Override
  public void decompress(ByteBuffer from, int size, ByteBuffer to, int fullSize) {
    throw new UnsupportedOperationException("pages are read from arrays");
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("tables are only read");
  }

  @Override
  public void release() {}
}
