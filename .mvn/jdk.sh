# find_jdk prints the home of a JDK of release 21 or newer; it says what to install and returns 1 where there is none.
# Sourced by ./mvnw and ./ledger, so that both work where the `java` on the PATH is older.

jdk_release() { # home -> feature release, or nothing where no JDK is there
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_fits() { # home
  _release=$(jdk_release "$1")
  [ -n "$_release" ] && [ "$_release" -ge 21 ]
}

jdk_of_path() { # the home behind the javac on the PATH, symbolic links followed
  _javac=$(command -v javac 2>/dev/null) || return 0
  while [ -L "$_javac" ]; do
    _target=$(readlink "$_javac")
    case $_target in
      /*) _javac=$_target ;;
      *) _javac=$(dirname "$_javac")/$_target ;;
    esac
  done
  (cd "$(dirname "$_javac")/.." 2>/dev/null && pwd -P)
}

find_jdk() {
  if jdk_fits "${JAVA_HOME-}"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  _home=$(jdk_of_path)
  if jdk_fits "$_home"; then
    printf '%s\n' "$_home"
    return 0
  fi
  _best='' _best_release=0
  for _home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    _release=$(jdk_release "$_home")
    if [ -n "$_release" ] && [ "$_release" -ge 21 ] && [ "$_release" -gt "$_best_release" ]; then
      _best=$_home _best_release=$_release
    fi
  done
  if [ -n "$_best" ]; then
    printf '%s\n' "$_best"
    return 0
  fi
  printf '%s\n' "A JDK of release 21 or newer is needed: install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  return 1
}
