package org.jixiao.coder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The codecs of the types that may stand in a record that crosses a shuffle. */
final class Codecs {
  private Codecs() {}

  /**
   * The codec of a component's type.
   *
   * @throws IllegalArgumentException naming {@code where} when values of this type cannot be
   *     written in one way only
   */
  static Codec of(Type type, String where) {
    if (type == int.class) return INT;
    if (type == long.class) return LONG;
    if (type == boolean.class) return BOOLEAN;
    return new OptionalCodec(ofReference(type, where));
  }

  private static Codec ofReference(Type type, String where) {
    if (type == String.class) return STRING;
    if (type == Integer.class) return INT;
    if (type == Long.class) return LONG;
    if (type == Boolean.class) return BOOLEAN;
    if (type instanceof Class<?> known && known.isEnum())
      return new EnumCodec(List.of(known.getEnumConstants()));
    if (type instanceof Class<?> known && known.isRecord()) return new RecordCodec(known);
    if (type instanceof ParameterizedType generic) {
      Type[] parts = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) return new ListCodec(of(parts[0], where));
      if (generic.getRawType() == SortedMap.class) {
        return new SortedMapCodec(of(parts[0], where), of(parts[1], where));
      }
    }
    throw new IllegalArgumentException(
        where + ": a record coder cannot write " + type.getTypeName());
  }

  /** Seven bits a byte, least first; the highest bit says that more follow. */
  static void writeCount(long value, DataOutput out) throws IOException {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      out.writeByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  static long readCount(DataInput in) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = in.readByte();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) return value;
    }
    throw new IOException("a number has more than 64 bits");
  }

  /** Small numbers of either sign take few bytes. */
  private static void writeLong(long value, DataOutput out) throws IOException {
    writeCount((value << 1) ^ (value >> 63), out);
  }

  private static long readLong(DataInput in) throws IOException {
    long folded = readCount(in);
    return (folded >>> 1) ^ -(folded & 1);
  }

  private static final Codec INT =
      new Codec() {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
          writeLong((Integer) value, out);
        }

        @Override
        public Object read(DataInput in) throws IOException {
          return Math.toIntExact(readLong(in));
        }
      };

  private static final Codec LONG =
      new Codec() {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
          writeLong((Long) value, out);
        }

        @Override
        public Object read(DataInput in) throws IOException {
          return readLong(in);
        }
      };

  private static final Codec BOOLEAN =
      new Codec() {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
          out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(DataInput in) throws IOException {
          return in.readBoolean();
        }
      };

  private static final Codec STRING =
      new Codec() {
        @Override
        public void write(Object value, DataOutput out) throws IOException {
          byte[] bytes = ((String) value).getBytes(UTF_8);
          writeCount(bytes.length, out);
          out.write(bytes);
        }

        @Override
        public Object read(DataInput in) throws IOException {
          byte[] bytes = new byte[Math.toIntExact(readCount(in))];
          in.readFully(bytes);
          return new String(bytes, UTF_8);
        }
      };

  /** Null is one zero byte; anything else follows a one. */
  private record OptionalCodec(Codec present) implements Codec {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      out.writeBoolean(value != null);
      if (value != null) present.write(value, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return in.readBoolean() ? present.read(in) : null;
    }
  }

  private record EnumCodec(List<?> constants) implements Codec {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      writeCount(constants.indexOf(value), out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      return constants.get(Math.toIntExact(readCount(in)));
    }
  }

  private record ListCodec(Codec item) implements Codec {
    @Override
    public void write(Object value, DataOutput out) throws IOException {
      List<?> list = (List<?>) value;
      writeCount(list.size(), out);
      for (Object next : list) item.write(next, out);
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = Math.toIntExact(readCount(in));
      List<Object> list = new ArrayList<>();
      for (int i = 0; i < size; i++) list.add(item.read(in));
      return list;
    }
  }

  private record SortedMapCodec(Codec key, Codec value) implements Codec {
    @Override
    public void write(Object map, DataOutput out) throws IOException {
      SortedMap<?, ?> entries = (SortedMap<?, ?>) map;
      writeCount(entries.size(), out);
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        key.write(entry.getKey(), out);
        value.write(entry.getValue(), out);
      }
    }

    @Override
    public Object read(DataInput in) throws IOException {
      int size = Math.toIntExact(readCount(in));
      SortedMap<Object, Object> entries = new TreeMap<>();
      for (int i = 0; i < size; i++) entries.put(key.read(in), value.read(in));
      return entries;
    }
  }
}
