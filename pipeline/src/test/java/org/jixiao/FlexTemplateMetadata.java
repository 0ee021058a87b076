package org.jixiao;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.beans.Introspector;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;

/** The metadata of a Dataflow Flex Template, made of {@link JixiaoOptions}. */
final class FlexTemplateMetadata {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Class<? extends Annotation>> DEFAULTS =
      List.of(
          Default.String.class, Default.Long.class, Default.Integer.class, Default.Boolean.class);

  private FlexTemplateMetadata() {}

  static String write() throws JsonProcessingException {
    ObjectNode template = JSON.createObjectNode();
    template.put("name", "Jixiao");
    template.put(
        "description",
        "Turns departments' yearly self-evaluation reports into checked, comparable tables.");
    ArrayNode parameters = template.putArray("parameters");
    options().forEach(option -> parameters.add(parameter(option)));
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return JSON.writer(printer).writeValueAsString(template) + "\n";
  }

  /** Getters of all options, ordered by name. */
  static List<Method> options() {
    return Stream.of(JixiaoOptions.class.getDeclaredMethods())
        .filter(method -> method.getName().startsWith("get"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  static String name(Method option) {
    return Introspector.decapitalize(option.getName().substring("get".length()));
  }

  static Optional<String> defaultOf(Method option) {
    return DEFAULTS.stream()
        .flatMap(kind -> Stream.ofNullable(option.getAnnotation(kind)))
        .map(FlexTemplateMetadata::value)
        .findFirst();
  }

  private static String value(Annotation annotation) {
    if (annotation instanceof Default.String text) return text.value();
    if (annotation instanceof Default.Long number) return Long.toString(number.value());
    if (annotation instanceof Default.Integer number) return Integer.toString(number.value());
    return Boolean.toString(((Default.Boolean) annotation).value());
  }

  static String pattern(Method option) {
    TemplateParameter asked = option.getAnnotation(TemplateParameter.class);
    if (asked != null && asked.choices().length > 0) {
      return "^(" + String.join("|", asked.choices()) + ")$";
    }
    if (asked != null && !asked.pattern().isEmpty()) return asked.pattern();
    Class<?> type = option.getReturnType();
    if (type == boolean.class) return "^(true|false)$";
    return type == int.class || type == long.class ? "^[0-9]{1,18}$" : "^\\S.*$";
  }

  private static ObjectNode parameter(Method option) {
    Optional<TemplateParameter> asked =
        Optional.ofNullable(option.getAnnotation(TemplateParameter.class));
    ObjectNode parameter = JSON.createObjectNode();
    parameter.put("name", name(option));
    parameter.put("label", asked.map(TemplateParameter::label).orElse(name(option)));
    parameter.put("helpText", help(option, asked));
    parameter.put("paramType", type(option, asked));
    parameter.put("isOptional", asked.map(TemplateParameter::isOptional).orElse(true));
    parameter.putArray("regexes").add(pattern(option));
    defaultOf(option).ifPresent(value -> parameter.put("defaultValue", value));
    asked.ifPresent(one -> addChoices(parameter, one.choices()));
    return parameter;
  }

  private static String help(Method option, Optional<TemplateParameter> asked) {
    String text = option.getAnnotation(Description.class).value();
    return text + asked.map(one -> " For example " + one.example()).orElse("");
  }

  private static String type(Method option, Optional<TemplateParameter> asked) {
    if (asked.filter(one -> one.choices().length > 0).isPresent()) return "ENUM";
    return option.getReturnType() == boolean.class ? "BOOLEAN" : "TEXT";
  }

  private static void addChoices(ObjectNode parameter, String[] choices) {
    if (choices.length == 0) return;
    ArrayNode all = parameter.putArray("enumOptions");
    for (String choice : choices) all.addObject().put("value", choice).put("label", choice);
  }
}
