package org.jixiao.analyse.theme;

import java.util.List;

/**
 * A theme of the dictionary. A term is matched as it stands; {@code 执行率…低} matches where its two
 * parts follow each other in one clause.
 *
 * @param id {@code T01} to {@code T63}
 * @param triggers terms that name the theme wherever they stand
 * @param subjects what the theme is about: a problem names it where something is said to be lacking
 *     close by, a measure in any case
 * @param measureTriggers terms of measures only: what is promised
 * @param falseFriends terms that contain or touch a trigger and mean something else
 * @param open whether the theme takes in whatever goes badly in a body's own business, so that a
 *     statement of which no term names it may be about something new
 */
public record Theme(
    String id,
    String zh,
    String en,
    String definition,
    List<String> triggers,
    List<String> subjects,
    List<String> measureTriggers,
    List<String> falseFriends,
    boolean open) {

  public Theme {
    triggers = List.copyOf(triggers);
    subjects = List.copyOf(subjects);
    measureTriggers = List.copyOf(measureTriggers);
    falseFriends = List.copyOf(falseFriends);
  }
}
