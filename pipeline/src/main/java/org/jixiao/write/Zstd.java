package org.jixiao.write;

import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses pages with Zstandard at level 1 without Hadoop's codecs. One serves all files of one
 * thread and uses its buffers again; its owner closes it.
 */
final class Zstd implements CompressionCodecFactory, AutoCloseable {

  private static final int LEVEL = 1;

  private final ZstdCompressCtx context = new ZstdCompressCtx().setLevel(LEVEL);
  private final Page page = new Page();
  private byte[] compressed = new byte[0];

  /** A page's bytes, readable in place. */
  private static final class Page extends ByteArrayOutputStream {
    byte[] bytes() {
      return buf;
    }
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new IllegalArgumentException("only zstd is written, not " + codec);
    }
    return new Compressor();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    throw new UnsupportedOperationException("tables are only written");
  }

  /** Called by each file that is done; the others still need the buffers. */
  @Override
  public void release() {}

  @Override
  public void close() {
    context.close();
  }

  /** The answer is valid until the next page, which is as long as Parquet needs it. */
  private BytesInput compress(BytesInput raw) throws IOException {
    page.reset();
    raw.writeAllTo(page);
    int most = Math.toIntExact(com.github.luben.zstd.Zstd.compressBound(page.size()));
    if (compressed.length < most) compressed = new byte[most];
    int size =
        context.compressByteArray(compressed, 0, compressed.length, page.bytes(), 0, page.size());
    return BytesInput.from(compressed, 0, size);
  }

  private final class Compressor implements BytesInputCompressor {

    @Override
    public BytesInput compress(BytesInput raw) throws IOException {
      return Zstd.this.compress(raw);
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {}
  }
}
