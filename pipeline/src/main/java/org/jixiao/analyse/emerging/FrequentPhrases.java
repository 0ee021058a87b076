package org.jixiao.analyse.emerging;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The phrases that enough departments use, of any length. A phrase of n characters is counted only
 * when both its parts of n − 1 characters are frequent: longer phrases cannot be more frequent than
 * their parts. So the work is proportional to what repeats, and nothing frequent is missed.
 */
final class FrequentPhrases {
  private static final int DEAD = -1;
  private static final int ID_BITS = 32;

  private final Corpus corpus;
  private final int leastDepartments;
  private final DepartmentCount speakers;
  private final char[] characters;
  private final int[] textAt;

  /** The number of the phrase of the present length that begins at each place, or {@link #DEAD}. */
  private final int[] phraseAt;

  private final Map<String, Support> found = new HashMap<>();
  private int length = 1;
  private int counted;

  private FrequentPhrases(Corpus corpus, int leastDepartments) {
    this.corpus = corpus;
    this.leastDepartments = leastDepartments;
    speakers = new DepartmentCount(corpus);
    int size = corpus.texts().stream().mapToInt(String::length).reduce(0, Math::addExact);
    characters = new char[size];
    textAt = new int[size];
    phraseAt = new int[size];
    int at = 0;
    for (int text = 0; text < corpus.texts().size(); text++) {
      String clauses = corpus.texts().get(text);
      clauses.getChars(0, clauses.length(), characters, at);
      Arrays.fill(textAt, at, at + clauses.length(), text);
      at += clauses.length();
    }
  }

  /**
   * What was found.
   *
   * @param phrases single characters among them
   * @param counted how many distinct phrases of two or more characters were counted
   */
  record Found(Map<String, Support> phrases, int counted) {}

  static Found in(Corpus corpus, int leastDepartments) {
    FrequentPhrases search = new FrequentPhrases(corpus, leastDepartments);
    int phrases = search.nameCharacters();
    while (search.keepFrequent(phrases)) {
      search.length++;
      phrases = search.nameLonger();
      search.counted = Math.addExact(search.counted, phrases);
    }
    return new Found(search.found, search.counted);
  }

  private int nameCharacters() {
    int[] names = new int[Character.MAX_VALUE + 1];
    int last = 0;
    for (int i = 0; i < characters.length; i++) {
      char character = characters[i];
      if (character != ' ' && names[character] == 0) names[character] = ++last;
      phraseAt[i] = names[character] - 1;
    }
    return last;
  }

  /** A phrase one character longer is named by its two parts, which overlap in all but one. */
  private int nameLonger() {
    Map<Long, Integer> names = new HashMap<>();
    for (int i = 0; i < phraseAt.length; i++) {
      int right = i + 1 < phraseAt.length ? phraseAt[i + 1] : DEAD;
      if (phraseAt[i] == DEAD || right == DEAD) {
        phraseAt[i] = DEAD;
        continue;
      }
      long parts = (long) phraseAt[i] << ID_BITS | right;
      Integer known = names.putIfAbsent(parts, names.size());
      phraseAt[i] = known == null ? names.size() - 1 : known;
    }
    return names.size();
  }

  /** Forgets the phrases of this length that too few use; whether any is left. */
  private boolean keepFrequent(int phrases) {
    int[] statements = new int[phrases];
    int[] texts = new int[phrases + 1];
    eachText(
        phrases,
        (phrase, at) -> {
          statements[phrase] += corpus.statements(textAt[at]);
          texts[phrase + 1]++;
        });
    for (int i = 0; i < phrases; i++) {
      boolean isHopeless = statements[i] < leastDepartments;
      texts[i + 1] = texts[i] + (isHopeless ? 0 : texts[i + 1]);
    }
    int[] places = places(texts, statements);
    boolean[] isFrequent = new boolean[phrases];
    for (int i = 0; i < phrases; i++) {
      if (texts[i] < texts[i + 1])
        isFrequent[i] = keep(places, texts[i], texts[i + 1], statements[i]);
    }
    return bury(isFrequent);
  }

  private int[] places(int[] texts, int[] statements) {
    int[] places = new int[texts[texts.length - 1]];
    int[] next = texts.clone();
    eachText(
        statements.length,
        (phrase, at) -> {
          if (statements[phrase] >= leastDepartments) places[next[phrase]++] = at;
        });
    return places;
  }

  private boolean keep(int[] places, int from, int to, int statements) {
    speakers.begin();
    for (int i = from; i < to; i++) speakers.add(textAt[places[i]]);
    if (speakers.count() < leastDepartments) return false;
    found.put(
        new String(characters, places[from], length), new Support(statements, speakers.count()));
    return true;
  }

  private boolean bury(boolean[] isFrequent) {
    boolean isAnyLeft = false;
    for (int i = 0; i < phraseAt.length; i++) {
      if (phraseAt[i] == DEAD) continue;
      if (isFrequent[phraseAt[i]]) isAnyLeft = true;
      else phraseAt[i] = DEAD;
    }
    return isAnyLeft;
  }

  private interface Visitor {
    void visit(int phrase, int at);
  }

  /** Visits each phrase once in each text that contains it. */
  private void eachText(int phrases, Visitor visitor) {
    int[] last = new int[phrases];
    Arrays.fill(last, DEAD);
    for (int i = 0; i < phraseAt.length; i++) {
      int phrase = phraseAt[i];
      if (phrase == DEAD || last[phrase] == textAt[i]) continue;
      last[phrase] = textAt[i];
      visitor.visit(phrase, i);
    }
  }
}
