package org.jixiao.analyse.theme;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one and two characters that stand in a statement, in the order of their places, and
 * the signals of its terms. The border of a clause is a character too, so that a word can begin or
 * end one; figures look alike.
 */
final class Reading {
  /** Stands for the border of a clause. */
  static final char BORDER = '|';

  /** The part of its weight that a word has unless its place takes some away. */
  static final int WHOLE = 10;

  private static final String BORDERS = "，,：:。；;！!？?|\n";
  private static final String NUMERALS = "一二三四五六七八九十两几百千";
  private static final String OPENINGS = "(（０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩";
  private static final Pattern ENUMERATOR =
      Pattern.compile("[①-⑩]|[（(]?[0-9０-９一二三四五六七八九十]{1,3}[)）.．、是]");
  private static final char FIGURE = '0';
  private static final char NUMERAL = '一';

  private static final char[] FOLDED = foldings();

  private final char[] characters;
  private final int[] places;
  private int length;

  private final int[] clauses;
  private int clauseCount;

  private int[] keys;
  private int[] parts;
  private int[] starts;
  private int size;
  private int words;

  Reading(String text, Scopes scopes) {
    characters = new char[text.length() + 2];
    places = new int[text.length() + 2];
    append(BORDER, 0);
    for (int i = begin(text); i < text.length(); i++) append(FOLDED[text.charAt(i)], i);
    append(BORDER, text.length());
    clauses = new int[length];
    keys = new int[2 * length + 8];
    parts = new int[keys.length];
    starts = new int[keys.length];
    addWords(scopes);
    words = size;
    add(Signal.ANY, root(), 0);
  }

  /** Behind an enumerator, for it tells nothing: 一是, （二）, 3. */
  private static int begin(String text) {
    if (text.isEmpty()) return 0;
    char first = FOLDED[text.charAt(0)];
    if (first != FIGURE && first != NUMERAL && OPENINGS.indexOf(first) < 0) return 0;
    Matcher enumerator = ENUMERATOR.matcher(text);
    return enumerator.lookingAt() ? enumerator.end() : 0;
  }

  /** One border, figure or numeral stands for a row of them. */
  private void append(char character, int place) {
    if (character == ' ') return;
    boolean repeats = length > 0 && characters[length - 1] == character;
    if (repeats && (character == BORDER || character == FIGURE || character == NUMERAL)) return;
    characters[length] = character;
    places[length++] = place;
  }

  /** What each character is read as; a space where it is passed over. */
  private static char[] foldings() {
    char[] foldings = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < foldings.length; i++)
      foldings[i] = Character.isSurrogate((char) i) ? ' ' : (char) i;
    Arrays.fill(foldings, 0, ' ', ' ');
    Arrays.fill(foldings, '0', '9' + 1, FIGURE);
    for (char character : NUMERALS.toCharArray()) foldings[character] = NUMERAL;
    for (char character : BORDERS.toCharArray()) foldings[character] = BORDER;
    foldings['.'] = FIGURE;
    foldings['"'] = ' ';
    return foldings;
  }

  private void addWords(Scopes scopes) {
    int last = length - 1;
    for (int i = 0; i <= last; i++) {
      char character = characters[i];
      boolean isBorder = character == BORDER;
      if (isBorder && i < last) clauses[clauseCount++] = size;
      int part = scopes.part(places[isBorder && i < last ? i + 1 : i]);
      if (!isBorder) add(key(character, (char) 0), part, places[i]);
      if (i < last) add(key(character, characters[i + 1]), part, places[i]);
    }
  }

  /** Adds a word or a signal that begins at a place of the text. */
  void add(int key, int part, int start) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
    }
    keys[size] = key;
    parts[size] = part;
    starts[size++] = start;
  }

  /** The key of a word; the second character is 0 where it has but one. */
  static int key(char first, char second) {
    return first << 16 | second;
  }

  /** Ten times the square root of the number of words: so do sums of random weights grow. */
  int root() {
    return rootOf(words);
  }

  /** The same of the words of a clause. */
  int root(int clause) {
    return rootOf(clauseStart(clause + 1) - clauseStart(clause));
  }

  private static int rootOf(int number) {
    return (int) Math.sqrt(100 * number);
  }

  /** How many clauses there are. */
  int clauses() {
    return clauseCount;
  }

  /** The number of the first word of a clause; of the one after the last, that of the signals. */
  int clauseStart(int clause) {
    return clause == clauseCount ? words : clauses[clause];
  }

  /** How many words and signals there are. */
  int size() {
    return size;
  }

  int key(int number) {
    return keys[number];
  }

  int part(int number) {
    return parts[number];
  }

  /** Where the word begins in the text. */
  int start(int number) {
    return starts[number];
  }
}
