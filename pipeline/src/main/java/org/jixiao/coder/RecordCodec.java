package org.jixiao.coder;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a record's components one after the other, and rebuilds it by its canonical constructor.
 */
final class RecordCodec implements Codec {
  private final Method[] accessors;
  private final Codec[] codecs;
  private final Constructor<?> constructor;

  RecordCodec(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    codecs =
        Arrays.stream(components)
            .map(component -> Codecs.of(component.getGenericType(), component.toString()))
            .toArray(Codec[]::new);
    List<Class<?>> types =
        Arrays.stream(components).<Class<?>>map(RecordComponent::getType).toList();
    try {
      constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      for (Method accessor : accessors) accessor.setAccessible(true);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(type + " has no canonical constructor", impossible);
    }
  }

  @Override
  public void write(Object value, Packer out) {
    try {
      for (int i = 0; i < accessors.length; i++) codecs[i].write(accessors[i].invoke(value), out);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + value, e);
    }
  }

  @Override
  public Object read(Unpacker in) {
    Object[] values = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) values[i] = codecs[i].read(in);
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot rebuild " + constructor.getDeclaringClass(), e);
    }
  }
}
