package org.jixiao.analyse.theme;

import java.util.List;

/**
 * Words that say how a theme's terms in a problem are meant.
 *
 * @param negationBefore what follows in the clause is no problem: 未发现
 * @param negationAfter what precedes in the clause is no problem: 良好
 * @param negationAround pairs whose inside is no problem: 无…问题
 * @param solved what precedes in the sentence is a problem no more: 已整改
 * @param concession opens what is conceded: 虽然
 * @param turn ends it: 但
 * @param causeClause what follows in the clause is a cause: 由于
 * @param causeSentence what follows in the sentence is a cause: 原因是
 * @param causeAround pairs whose inside is a cause: 受…影响
 * @param effect ends a cause: 导致
 * @param denial takes back a praise or a solution right after it: 不, 未
 * @param lack says that something is lacking: 不, 有待
 * @param neutral words that only look like one of the others: 因此
 */
public record Markers(
    List<String> negationBefore,
    List<String> negationAfter,
    List<String> negationAround,
    List<String> solved,
    List<String> concession,
    List<String> turn,
    List<String> causeClause,
    List<String> causeSentence,
    List<String> causeAround,
    List<String> effect,
    List<String> denial,
    List<String> lack,
    List<String> neutral) {

  public Markers {
    negationBefore = List.copyOf(negationBefore);
    negationAfter = List.copyOf(negationAfter);
    negationAround = List.copyOf(negationAround);
    solved = List.copyOf(solved);
    concession = List.copyOf(concession);
    turn = List.copyOf(turn);
    causeClause = List.copyOf(causeClause);
    causeSentence = List.copyOf(causeSentence);
    causeAround = List.copyOf(causeAround);
    effect = List.copyOf(effect);
    denial = List.copyOf(denial);
    lack = List.copyOf(lack);
    neutral = List.copyOf(neutral);
  }
}
