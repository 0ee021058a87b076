package org.jixiao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a form that launches the job from a template asks for in an option's place. An option
 * without it is asked for by its name and type.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface TemplateParameter {

  /** What stands beside the field. */
  String label();

  /** A regular expression for the whole of what is typed; {@link Settings} checks it again. */
  String pattern() default "";

  /** What may be chosen, when nothing else may be typed. */
  String[] choices() default {};

  /** Something that may be typed. */
  String example();

  boolean isOptional() default true;
}
