package org.jixiao.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");
  private static final Path OUTLIERS = Path.of("..", "data", "expected", "outliers.csv");
  private static final String REWRITE =
      "docs/rules.md is not what the register says; to rewrite it: mvn test -Dtest=RulesPageTest"
          + " -Djixiao.rules.rewrite=true -Dsurefire.failIfNoSpecifiedTests=false";

  @Test
  void thePageSaysWhatTheRegisterThePacksAndTheRulesSay() throws IOException {
    String page = new RulesPage(OUTLIERS).write();
    if (Boolean.getBoolean("jixiao.rules.rewrite")) Files.writeString(PAGE, page);
    assertEquals(page, Files.exists(PAGE) ? Files.readString(PAGE) : "", REWRITE);
  }
}
