# What the scripts of Spark share; sourced by them.
. "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
home=$homes/spark
port=${SPARK_PORT:-7077}
master=spark://127.0.0.1:$port
pages=http://127.0.0.1:$((port + 1))
export SPARK_HOME=$home SPARK_CONF_DIR=$engines/spark/conf SPARK_SCALA_VERSION=2.12 SPARK_LOCAL_IP=127.0.0.1

# What Spark's own scripts open for Java 17.
opens=(-XX:+IgnoreUnrecognizedVMOptions)
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
  java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done
opens+=(--add-opens=java.security.jgss/sun.security.krb5=ALL-UNNAMED -Djdk.reflect.useDirectMethodHandle=false)
