# What the scripts of the engines share; sourced by them.
# Homes of engines, their logs and pids lie in JIXIAO_ENGINES (default engines/.homes, which git ignores).
engines=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(dirname "$engines")
homes=${JIXIAO_ENGINES:-$engines/.homes}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

# await SECONDS WHAT COMMAND…: until the command succeeds.
await() {
  local seconds=$1 what=$2
  shift 2
  for ((i = 0; i < seconds * 5; i++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.2
  done
  fail "$what did not come within $seconds s"
}

# lay_out HOME POM: an engine's jars from Maven, once; exit 75 when Maven cannot deliver them.
lay_out() {
  local home=$1 pom=$2
  if [ "$home/.laid-out" -nt "$pom" ]; then return; fi
  mkdir -p "$home"
  mvn -q -B -ntp -f "$pom" package "-Dhome=$home" || {
    echo "SKIPPED: Maven does not deliver the jars of $pom" >&2
    exit 75
  }
  touch "$home/.laid-out"
}

# launch NAME COMMAND…: in the background, its pid in run/NAME.pid, what it says in log/NAME.log.
launch() {
  local name=$1
  shift
  mkdir -p "$home/run" "$home/log"
  setsid "$@" >"$home/log/$name.log" 2>&1 </dev/null &
  echo $! >"$home/run/$name.pid"
}

# is_ours PID: whether that process runs from this home; a number may have gone to another since.
is_ours() {
  tr '\0' ' ' <"/proc/$1/cmdline" 2>/dev/null | grep -qF "$home"
}

# end NAME SIGNAL: a process that was launched, and only that.
end() {
  local file=$home/run/$1.pid pid
  [ -f "$file" ] || fail "no process $1 was started from $home"
  pid=$(cat "$file")
  rm -f "$file"
  if ! is_ours "$pid"; then return; fi
  kill "-$2" "$pid"
  for ((i = 0; i < 50; i++)); do
    is_ours "$pid" || return 0
    sleep 0.2
  done
  kill -KILL "$pid" 2>/dev/null || true
}

end_all() {
  local file
  for file in "$home"/run/*.pid; do
    if [ -f "$file" ]; then end "$(basename "$file" .pid)" TERM; fi
  done
}

# pack PROFILES [OPTION…]: target/jixiao-PROFILES.jar (direct,s3 is direct-s3), when it is not there or older than a source; a warning of
# the build is an error.
pack() {
  local jar=$project/pipeline/target/jixiao-${1//,/-}.jar log=$homes/pack-${1//,/-}.log
  if [ -f "$jar" ] && [ -z "$(find "$project/pom.xml" "$project/pipeline/pom.xml" "$project/pipeline/src/main" "$project/schemas" -newer "$jar" -print -quit)" ]; then
    return
  fi
  mkdir -p "$homes"
  (cd "$project" && mvn -B -ntp "-P$1" -Dmaven.test.skip=true -Dspotless.check.skip=true "${@:2}" package) >"$log" 2>&1 || return 1
  ! grep -E '^\[WARNING\]' "$log" || fail "packing for $1 warns, see $log"
}

# pack_or_skip PROFILES [OPTION…]: as pack; exit 75 when Maven does not deliver the artifacts, a failure when the build fails.
pack_or_skip() {
  if pack "$@"; then return; fi
  local log=$homes/pack-${1//,/-}.log
  grep -E '^\[ERROR\]' "$log" | head -3
  grep -qE 'Could not (resolve|transfer|find)' "$log" || fail "packing $1 fails, see $log"
  echo "SKIPPED: Maven does not deliver what is packed for $1, see $log"
  exit 75
}

# sums OUTPUT: the hash of every file of the latest run but its manifest and pointer, which must be just what the manifest says.
sums() {
  local run=$1/latest/ listed found
  listed=$(awk -F'"' '/"path"/ {path=$4} /"sha256"/ {if (path != "") print $4 "  " path; path=""}' "$run/manifest.json" | LC_ALL=C sort -k2)
  found=$(cd "$run" && find . -type f ! -path ./manifest.json ! -path ./latest.json -printf '%P\n' | LC_ALL=C sort | tr '\n' '\0' | xargs -0 sha256sum)
  [ -n "$listed" ] || fail "the manifest of $1 lists nothing"
  [ "$listed" = "$found" ] || fail "$1/latest does not hold what its manifest says: $(diff <(echo "$listed") <(echo "$found") | head -5)"
  [ ! -e "$1/.staging" ] || fail "$1/.staging is left: $(find "$1/.staging" | head -5)"
  echo "$found"
}

# published OUTPUT COMMAND…: runs a job into a fresh directory; 3 says that inputs were rejected, which is no failure here.
published() {
  local output=$1 code=0
  shift
  "$@" --output "$output" >"$output.log" 2>&1 || code=$?
  [ "$code" = 0 ] || [ "$code" = 3 ] || fail "exit $code of: $* ($(tail -3 "$output.log"))"
}
