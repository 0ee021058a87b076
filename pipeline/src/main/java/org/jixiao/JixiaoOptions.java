package org.jixiao;

import java.util.List;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jixiao.ingest.Batch;

/** The main job's options as Beam sees them; {@link Settings} is what the job works with. */
public interface JixiaoOptions extends PipelineOptions {

  @Description("Files, directories or globs to read, separated by commas.")
  List<String> getInput();

  void setInput(List<String> input);

  @Description("The directory that runs are published in.")
  String getOutput();

  void setOutput(String output);

  @Description("The rule packs: the id of a built-in one, a jurisdiction, a file or a folder.")
  @Default.String("guangzhou")
  String getRulePack();

  void setRulePack(String rulePack);

  @Description("A folder of data files whose words are added to the project's own.")
  String getVocabulary();

  void setVocabulary(String vocabulary);

  @Description("A CSV file of renamed and merged departments.")
  String getAliases();

  void setAliases(String aliases);

  @Description("A CSV file of the departments that should report.")
  String getExpected();

  void setExpected(String expected);

  @Description("The language of what people read: zh or en.")
  @Default.String("zh")
  String getLanguage();

  void setLanguage(String language);

  @Description(
      "The run's name in the output directory; the business date, or the time, when not given.")
  String getRunId();

  void setRunId(String runId);

  @Description("The day that a scheduled run is for, as YYYY-MM-DD; recorded in the manifest.")
  String getBusinessDate();

  void setBusinessDate(String businessDate);

  @Description("How many published runs stay after this one is published; 0 lets all stay.")
  @Default.Integer(0)
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
  long getSplitBytes();

  void setSplitBytes(long splitBytes);
}
