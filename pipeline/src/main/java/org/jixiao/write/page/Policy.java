package org.jixiao.write.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What the page may do: run the scripts and use the styles that are inlined, told by their hashes,
 * and nothing else. It may not ask any network, nor run anything that an input slips in.
 */
final class Policy {

  private Policy() {}

  static String of(List<String> scripts, List<String> styles) {
    return "default-src 'none'; script-src "
        + hashes(scripts)
        + "; style-src "
        + hashes(styles)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hashes(List<String> blocks) {
    return blocks.stream().map(Policy::hash).collect(joining(" "));
  }

  private static String hash(String block) {
    byte[] digest = DigestUtils.sha256(block.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
