import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/**
 * An HDFS of one name node and one data node, for tests.
 *
 * <pre>java -cp 'lib/*' LocalHdfs.java PORT FOLDER</pre>
 *
 * The name node listens on the loopback at PORT and both keep their data below FOLDER, which is
 * emptied first. Ends with the process.
 */
public final class LocalHdfs {
  private LocalHdfs() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Configuration configuration = new HdfsConfiguration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    configuration.setBoolean("dfs.permissions.enabled", true);
    MiniDFSCluster cluster =
        new MiniDFSCluster.Builder(configuration)
            .numDataNodes(1)
            .nameNodePort(Integer.parseInt(arguments[0]))
            .build();
    cluster.waitActive();
    System.out.println("READY");
  }
}
