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

# lay_out HOME POM: an engine's jars from Maven, once.
lay_out() {
  local home=$1 pom=$2
  if [ "$home/.laid-out" -nt "$pom" ]; then return; fi
  mkdir -p "$home"
  mvn -q -B -ntp -f "$pom" package "-Dhome=$home" || fail "Maven cannot deliver the jars of $pom"
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
