package org.jixiao.write;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Part files in a folder of the local disk; an existing file is never overwritten. */
public record LocalPartStore(Path root) implements PartStore {

  @Override
  public OutputStream create(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file, CREATE_NEW, WRITE);
  }
}
