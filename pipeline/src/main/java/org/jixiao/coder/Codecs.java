package org.jixiao.coder;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
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
      return EnumCodec.of(List.of(known.getEnumConstants()));
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

  private static final Codec INT =
      new Codec() {
        @Override
        public void write(Object value, Packer out) {
          out.number((Integer) value);
        }

        @Override
        public Object read(Unpacker in) {
          return Math.toIntExact(in.number());
        }
      };

  private static final Codec LONG =
      new Codec() {
        @Override
        public void write(Object value, Packer out) {
          out.number((Long) value);
        }

        @Override
        public Object read(Unpacker in) {
          return in.number();
        }
      };

  private static final Codec BOOLEAN =
      new Codec() {
        @Override
        public void write(Object value, Packer out) {
          out.flag((Boolean) value);
        }

        @Override
        public Object read(Unpacker in) {
          return in.flag();
        }
      };

  private static final Codec STRING =
      new Codec() {
        @Override
        public void write(Object value, Packer out) {
          out.text((String) value);
        }

        @Override
        public Object read(Unpacker in) {
          return in.text();
        }
      };

  /** Null is one zero byte; anything else follows a one. */
  private record OptionalCodec(Codec present) implements Codec {
    @Override
    public void write(Object value, Packer out) {
      out.flag(value != null);
      if (value != null) present.write(value, out);
    }

    @Override
    public Object read(Unpacker in) {
      return in.flag() ? present.read(in) : null;
    }
  }

  private record EnumCodec(List<?> constants, Map<Object, Integer> numbers) implements Codec {
    static EnumCodec of(List<?> constants) {
      Map<Object, Integer> numbers = new HashMap<>();
      for (Object constant : constants) numbers.put(constant, numbers.size());
      return new EnumCodec(constants, numbers);
    }

    @Override
    public void write(Object value, Packer out) {
      out.count(numbers.get(value));
    }

    @Override
    public Object read(Unpacker in) {
      return constants.get(in.size());
    }
  }

  private record ListCodec(Codec item) implements Codec {
    @Override
    public void write(Object value, Packer out) {
      List<?> list = (List<?>) value;
      out.count(list.size());
      for (Object next : list) item.write(next, out);
    }

    @Override
    public Object read(Unpacker in) {
      int size = in.size();
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) list.add(item.read(in));
      return list;
    }
  }

  private record SortedMapCodec(Codec key, Codec value) implements Codec {
    @Override
    public void write(Object map, Packer out) {
      SortedMap<?, ?> entries = (SortedMap<?, ?>) map;
      out.count(entries.size());
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        key.write(entry.getKey(), out);
        value.write(entry.getValue(), out);
      }
    }

    @Override
    public Object read(Unpacker in) {
      int size = in.size();
      SortedMap<Object, Object> entries = new TreeMap<>();
      for (int i = 0; i < size; i++) entries.put(key.read(in), value.read(in));
      return entries;
    }
  }
}
