package org.jixiao.generate.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.generate.Dice;

/**
 * Sentences by rules: a rule has alternatives, an alternative has words, values and other rules. An
 * alternative can be said when everything that it names is there; of those that can, one that names
 * most values is drawn. Safe for use by many threads.
 */
final class Grammar {
  private static final List<String> FILES =
      List.of("sections", "background", "finance", "results", "score", "statements");

  private final Map<String, List<List<Phrase>>> rules = new HashMap<>();

  /** The grammar of the class path, {@code grammar/*.txt}. */
  static Grammar standard() {
    Grammar grammar = new Grammar();
    for (String file : FILES) grammar.read(lines("/grammar/" + file + ".txt"));
    return grammar;
  }

  static Grammar of(List<String> lines) {
    Grammar grammar = new Grammar();
    grammar.read(lines);
    return grammar;
  }

  private void read(List<String> lines) {
    List<List<Phrase>> rule = null;
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) continue;
      if (line.startsWith("[")) {
        rule = new ArrayList<>();
        String name = line.substring(1, line.length() - 1);
        if (rules.put(name, rule) != null) throw new IllegalArgumentException("twice: " + line);
      } else {
        rule.add(PhraseReader.read(line.equals("-") ? "" : line));
      }
    }
  }

  /**
   * Says the rule.
   *
   * @throws IllegalArgumentException when there is no such rule or none of its alternatives can be
   *     said
   */
  Ink say(String rule, Slots slots, Dice dice) {
    Ink ink = new Ink();
    say(rule, slots, dice, ink);
    return ink;
  }

  /** Whether the rule exists and one of its alternatives can be said. */
  boolean canSay(String rule, Slots slots) {
    List<List<Phrase>> alternatives = rules.get(rule);
    return alternatives != null && alternatives.stream().anyMatch(a -> can(a, slots));
  }

  /** The plain words of a rule that names nothing, all alternatives in order. */
  List<String> words(String rule) {
    return alternatives(rule).stream()
        .map(a -> a.isEmpty() ? "" : ((Phrase.Words) a.get(0)).text())
        .toList();
  }

  private List<List<Phrase>> alternatives(String rule) {
    List<List<Phrase>> alternatives = rules.get(rule);
    if (alternatives == null) throw new IllegalArgumentException("no such rule: " + rule);
    return alternatives;
  }

  private void say(String rule, Slots slots, Dice dice, Ink ink) {
    List<List<Phrase>> fullest = fullest(alternatives(rule), slots);
    if (fullest.isEmpty()) throw new IllegalArgumentException("cannot be said: " + rule);
    say(dice.pick(fullest), slots, dice, ink);
  }

  private void say(List<Phrase> parts, Slots slots, Dice dice, Ink ink) {
    for (Phrase part : parts) {
      if (part instanceof Phrase.Words words) {
        ink.add(words.text());
      } else if (part instanceof Phrase.Slot slot && slots.has(slot.name())) {
        ink.add(slots.of(slot.name()));
      } else if (part instanceof Phrase.Slot slot) {
        say(slot.name(), slots, dice, ink);
      } else if (part instanceof Phrase.Choice choice) {
        say(dice.pick(fullest(choice.options(), slots)), slots, dice, ink);
      }
    }
  }

  /** Those that can be said and name most values. */
  private List<List<Phrase>> fullest(List<List<Phrase>> alternatives, Slots slots) {
    List<List<Phrase>> fullest = new ArrayList<>();
    int most = 0;
    for (List<Phrase> alternative : alternatives) {
      if (!can(alternative, slots)) continue;
      int named = named(alternative, slots);
      if (named > most) fullest.clear();
      if (named >= most) fullest.add(alternative);
      most = Math.max(most, named);
    }
    return fullest;
  }

  private boolean can(List<Phrase> parts, Slots slots) {
    for (Phrase part : parts) {
      if (part instanceof Phrase.Slot slot
          && !slots.has(slot.name())
          && !canSay(slot.name(), slots)) {
        return false;
      }
      if (part instanceof Phrase.Choice choice
          && choice.options().stream().noneMatch(option -> can(option, slots))) {
        return false;
      }
    }
    return true;
  }

  private int named(List<Phrase> parts, Slots slots) {
    int named = 0;
    for (Phrase part : parts) {
      if (part instanceof Phrase.Slot slot && slots.isValue(slot.name())) named++;
      if (part instanceof Phrase.Choice choice) {
        named +=
            choice.options().stream()
                .filter(option -> can(option, slots))
                .mapToInt(option -> named(option, slots))
                .max()
                .orElse(0);
      }
    }
    return named;
  }

  private static List<String> lines(String resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Grammar.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
