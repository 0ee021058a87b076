package org.jixiao;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jixiao.ingest.Batch;

/** The main job's options as Beam sees them; {@link Settings} is what the job works with. */
public interface JixiaoOptions extends PipelineOptions {

  @Description("Files, directories or globs to read, separated by commas.")
  @TemplateParameter(
      label = "Where the reports are",
      pattern = "^[a-z0-9]+://[^,]+(,[a-z0-9]+://[^,]+)*$",
      example = "gs://reports/2023,gs://reports/2024/*.txt",
      isOptional = false)
  List<String> getInput();

  void setInput(List<String> input);

  @Description("The directory that runs are published in.")
  @TemplateParameter(
      label = "Where runs are published",
      pattern = "^[a-z0-9]+://[^/]+/.+$",
      example = "gs://results/jixiao",
      isOptional = false)
  String getOutput();

  void setOutput(String output);

  @Description("The rule packs: the id of a built-in one, a jurisdiction, a file or a folder.")
  @Default.String("guangzhou")
  @TemplateParameter(label = "Rule packs", pattern = "^[^\\s].*$", example = "guangzhou")
  String getRulePack();

  void setRulePack(String rulePack);

  @Description("A folder of data files whose words are added to the project's own.")
  @TemplateParameter(
      label = "Added words: a folder in the launcher's image",
      pattern = "^/.+$",
      example = "/template/words")
  String getVocabulary();

  void setVocabulary(String vocabulary);

  @Description("A CSV file of renamed and merged departments.")
  @TemplateParameter(
      label = "Renamed departments: a file in the launcher's image",
      pattern = "^/.+$",
      example = "/template/aliases.csv")
  String getAliases();

  void setAliases(String aliases);

  @Description("A CSV file of the departments that should report.")
  @TemplateParameter(
      label = "Departments that should report: a file in the launcher's image",
      pattern = "^/.+$",
      example = "/template/expected.csv")
  String getExpected();

  void setExpected(String expected);

  @Description("The language of what people read: zh or en.")
  @Default.String("zh")
  @TemplateParameter(
      label = "Language",
      choices = {"zh", "en"},
      example = "en")
  String getLanguage();

  void setLanguage(String language);

  @Description(
      "The run's name in the output directory; the business date, or the time, when not given.")
  @TemplateParameter(
      label = "The run's name",
      pattern = "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$",
      example = "2024-annual")
  String getRunId();

  void setRunId(String runId);

  @Description("The day that a scheduled run is for, as YYYY-MM-DD; recorded in the manifest.")
  @TemplateParameter(
      label = "Business date",
      pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
      example = "2024-03-31")
  String getBusinessDate();

  void setBusinessDate(String businessDate);

  @Description("How many published runs stay after this one is published; 0 lets all stay.")
  @Default.Integer(0)
  @TemplateParameter(label = "Runs to keep", pattern = "^[0-9]{1,9}$", example = "12")
  int getKeepRuns();

  void setKeepRuns(int keepRuns);

  @Description(
      "Keep what is extracted of documents in the output directory, so that the next run need not"
          + " extract unchanged documents again.")
  @Default.Boolean(true)
  boolean getKeepExtractions();

  void setKeepExtractions(boolean keepExtractions);

  @Description("Exit with 2 when a fatal rule fired.")
  @Default.Boolean(false)
  boolean getStrict();

  void setStrict(boolean strict);

  @Description("How many bytes of input one split holds; the cuts of part files follow from it.")
  @Default.Long(Batch.SPLIT_BYTES)
  @TemplateParameter(label = "Bytes in a split", pattern = "^[0-9]{4,10}$", example = "67108864")
  long getSplitBytes();

  void setSplitBytes(long splitBytes);
}
