import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.runners.dataflow.util.CloudObject;
import org.apache.beam.runners.dataflow.util.CloudObjects;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.Coder.NonDeterministicException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.values.WindowedValues;

/**
 * Checks a template as the service would get it.
 *
 * <pre>java -cp jixiao-dataflow.jar CheckTemplate.java TEMPLATE PIPELINE</pre>
 *
 * TEMPLATE is the written job, PIPELINE the staged description of the pipeline that it points to.
 * The job must be a batch, name no place of this machine, and group by keys only whose coders are
 * deterministic. Ends with 1 when something does not hold.
 */
public final class CheckTemplate {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LEAST_GROUPINGS = 10;

  private CheckTemplate() {}

  public static void main(String[] arguments) throws IOException {
    Path template = Path.of(arguments[0]);
    JsonNode job = JSON.readTree(template.toFile());
    List<String> faults = new ArrayList<>();
    String type = job.path("type").asText();
    if (!type.equals("JOB_TYPE_BATCH")) faults.add("the job's type is " + type);
    for (String file : arguments) findPlaces(Path.of(file), faults);
    findPaths(job, faults);
    int groupings = checkGroupings(job, faults);
    if (groupings < LEAST_GROUPINGS) faults.add("only " + groupings + " groupings were found");
    faults.forEach(fault -> System.err.println("FAILED: " + fault));
    if (!faults.isEmpty()) System.exit(1);
    System.out.println(
        "%s: %d steps, %d groupings by deterministic coders, %d staged files, no place of this machine"
            .formatted(type, job.path("steps").size(), groupings, staged(job)));
  }

  private static int staged(JsonNode job) {
    return job.path("environment").path("workerPools").path(0).path("packages").size();
  }

  /** This machine's folders, anywhere in a file, also in what is serialized there. */
  private static void findPlaces(Path file, List<String> faults) throws IOException {
    String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
    List<String> places =
        List.of(
            System.getProperty("user.dir"),
            System.getProperty("user.home") + "/",
            System.getProperty("java.io.tmpdir") + "/",
            "file:/");
    for (String place : places) {
      if (bytes.contains(place)) faults.add(file.getFileName() + " names " + place);
    }
  }

  private static void findPaths(JsonNode node, List<String> faults) {
    if (node.isTextual() && node.asText().startsWith("/")) faults.add("a path: " + node.asText());
    node.forEach(child -> findPaths(child, faults));
  }

  private static int checkGroupings(JsonNode job, List<String> faults) {
    int groupings = 0;
    for (JsonNode step : job.path("steps")) {
      if (!step.path("kind").asText().equals("GroupByKey")) continue;
      groupings++;
      String name = step.path("properties").path("user_name").path("value").asText();
      JsonNode encoding = step.path("properties").path("output_info").path(0).path("encoding");
      try {
        keyCoder(encoding).verifyDeterministic();
      } catch (NonDeterministicException e) {
        faults.add(name + " groups by a key whose coder is not deterministic: " + e.getMessage());
      }
    }
    return groupings;
  }

  @SuppressWarnings("unchecked")
  private static Coder<?> keyCoder(JsonNode encoding) {
    Map<String, Object> spec = JSON.convertValue(encoding, Map.class);
    Coder<?> windowed = CloudObjects.coderFromCloudObject(CloudObject.fromSpec(spec));
    Coder<?> value = ((WindowedValues.WindowedValueCoder<?>) windowed).getValueCoder();
    return ((KvCoder<?, ?>) value).getKeyCoder();
  }
}
