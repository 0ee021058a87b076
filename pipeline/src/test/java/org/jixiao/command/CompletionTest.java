package org.jixiao.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code jixiao completion} prints completes lines in a real bash. */
class CompletionTest {
  @TempDir private Path folder;

  @Test
  void commandsOptionsAndValuesAreCompleted() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
    Path script = folder.resolve("completion");
    Files.writeString(script, JixiaoProcess.run(folder, "completion").out());

    assertFalse(Files.readString(script).contains("compopt +o default"), "files are not offered");
    assertEquals(Set.of("check", "completion"), completed(script, "jixiao c", 1));
    assertEquals(Set.of("diff"), completed(script, "jixiao d", 1));
    assertTrue(completed(script, "jixiao run --", 2).contains("--businessDate"));
    assertEquals(
        Set.of("--keepExtractions", "--keepRuns"), completed(script, "jixiao run --keep", 2));
    assertEquals(Set.of("zh", "en"), completed(script, "jixiao check --language ''", 3));
    assertEquals(Set.of("json"), completed(script, "jixiao diff --format j", 3));
  }

  /** What bash offers for the last word of a line. */
  private Set<String> completed(Path script, String line, int word)
      throws IOException, InterruptedException {
    String asked =
        "source %s; COMP_WORDS=(%s); COMP_LINE=\"%s\"; COMP_POINT=${#COMP_LINE}; COMP_CWORD=%d;"
                .formatted(script, line, line, word)
            + " _complete_jixiao 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"";
    Process bash = new ProcessBuilder("/bin/bash", "-c", asked).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, bash.waitFor(), said);
    Set<String> offered = new TreeSet<>();
    said.lines().map(String::strip).filter(one -> !one.isEmpty()).forEach(offered::add);
    return offered;
  }
}
