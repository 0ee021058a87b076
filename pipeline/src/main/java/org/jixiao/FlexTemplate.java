package org.jixiao;

import java.util.List;
import java.util.stream.Stream;

/**
 * The door that Dataflow's launcher of Flex Templates comes in by: it gives options only and knows
 * no commands. The main job is translated with them and handed to the service.
 */
public final class FlexTemplate {
  private FlexTemplate() {}

  public static void main(String[] options) {
    Stream<String> command =
        Stream.concat(Stream.of("run", "--engine", "dataflow"), Stream.of(options));
    List<String> arguments = command.toList();
    System.exit(Jixiao.run(arguments.toArray(String[]::new)));
  }
}
