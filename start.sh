#!/bin/sh
# Sets up what is missing and starts Egel. Run it from anywhere: sh start.sh
#
#   sh start.sh [words for egel]      start the app; "demo" shows a made-up diary, "--help" says what else there is
#   sh start.sh test [for pytest]     run the tests
#   sh start.sh lock [--check]        write the requirements locks anew from pyproject.toml, or check that they agree
#
# Everything stays in this folder (.venv and .uv), but for uv's cache and the Debian packages listed below.
set -eu
cd "$(dirname "$0")"

# What Qt loads and its wheel does not carry. libx* and libwayland* are for a window, libcups2 for printing; the first
# line is needed even without a screen. The last is for voice notes.
app_packages='libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libxkbcommon0
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libwayland-cursor0 libcups2
  libportaudio2'
# Line by line: a screen and a screen reader's view of the whole app; a desktop that locks and sleeps; a watcher of what
# it writes; the checks of voice notes; the checks of PDFs; the checks of .ci/run.
test_packages="$app_packages
  at-spi2-core dbus gir1.2-atspi-2.0 python3-pyatspi xauth xvfb
  python3-dbusmock
  strace
  flac
  default-jdk-headless libjaxb-java poppler-utils
  appstream desktop-file-utils shellcheck"
# Fetched only where no uv is found; changing it takes "sh start.sh lock" too.
uv_pin='uv==0.13.9'

say() {
  printf 'Egel: %s\n' "$*" >&2
}

stop() {
  say "$*"
  exit 1
}

# Debian 13 and Ubuntu 24.04 call some of these …t64; apt-get finds them by the old name as well.
missing_packages() {
  # shellcheck disable=SC2046,SC2086 # the lists are meant to fall apart into words
  installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $1 $(printf '%st64 ' $1) 2>/dev/null |
    sed -n 's/\(t64\)\{0,1\} installed$//p')
  # shellcheck disable=SC2086
  printf '%s\n' $1 | grep -vxF "$installed" | tr '\n' ' '
}

# Goes on when it can't: they may be there under another name, or not be needed for what somebody wants to do.
install_packages() {
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || return 0
  sudo=
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  if [ -n "$sudo" ] && ! command -v sudo >/dev/null; then
    say "please ask who looks after this computer to install: $missing"
    return 0
  fi
  say "installing these Debian packages${sudo:+, for which sudo may ask your password}: $missing"
  # shellcheck disable=SC2086 # nothing or a word, and a list of words
  {
    $sudo apt-get -qq update &&
      $sudo env DEBIAN_FRONTEND=noninteractive apt-get -qqy --no-install-recommends install $missing
  } >&2 || say "that did not work; going on without them."
}

provide_packages() {
  if command -v dpkg-query >/dev/null; then
    install_packages "$1"
  elif [ "$(uname -s)" = Linux ] && [ ! -e .venv ]; then
    say "this is not Debian or Ubuntu; should something be missing, it is what they call:" "$1"
  fi
}

find_python() {
  for python in python3 python3.14 python3.13 python3.12 python3.11; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
    command -v "$python"
    return 0
  done
  stop "Egel needs Python 3.11 or newer, and this computer has $(python3 --version 2>/dev/null || echo none)."
}

find_uv() {
  command -v uv && return 0
  for uv in "${HOME:-}/.local/bin/uv" .uv/bin/uv; do
    [ ! -x "$uv" ] || { echo "$uv" && return 0; }
  done
  python3 -c 'import uv; print(uv.find_uv_bin())' 2>/dev/null
}

# Into a folder of its own: Debian's pip refuses to touch the system's packages (PEP 668), and it need not.
fetch_uv() {
  "$1" -m pip --version >/dev/null 2>&1 || stop "Egel needs pip (on Debian: apt-get install python3-pip) or uv."
  say "fetching uv, which fetches the rest."
  "$1" -m pip install -q --disable-pip-version-check --root-user-action ignore \
    --require-hashes --target .uv -r requirements-uv.lock >&2
}

provide_uv() {
  find_uv || { fetch_uv "$1" && find_uv; } || stop "uv could not be fetched. Is there a connection?"
}

# The stamp is the lock itself, as it was when everything in it had been installed.
synced_with() {
  cmp -s "$1" .venv/synced.lock && .venv/bin/python -c '' 2>/dev/null
}

# With the lock "$1".
provide_venv() {
  python=$(find_python)
  uv=$(provide_uv "$python")
  say "setting up Python's packages from $1 (some 100 MB the first time)."
  .venv/bin/python -c '' 2>/dev/null || "$uv" venv -q --clear --python "$python" .venv
  rm -f .venv/synced.lock
  "$uv" pip sync -q --python .venv/bin/python --require-hashes "$1"
  cp "$1" .venv/synced.lock
}

# The tests' packages include the app's, so that going to and fro between the two fetches nothing.
start_app() {
  provide_packages "$app_packages"
  synced_with requirements.lock || synced_with requirements-dev.lock || provide_venv requirements.lock
  exec .venv/bin/python -m diary "$@"
}

# Offscreen even where there is a screen: the tests of the whole window bring their own.
start_tests() {
  provide_packages "$test_packages"
  synced_with requirements-dev.lock || provide_venv requirements-dev.lock
  exec env QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest "$@"
}

# What is locked already stays as it is while pyproject.toml allows it. No host is written down.
compile_lock() {
  "$uv" pip compile -q --universal --python-version 3.11 --generate-hashes \
    --no-header --no-annotate --no-emit-index-url --no-emit-find-links "$@" >/dev/null
}

# Into the folder "$1".
compile_locks() {
  python=$(find_python)
  uv=$(provide_uv "$python")
  compile_lock pyproject.toml -o "$1/requirements.lock"
  compile_lock pyproject.toml --group dev -c "$1/requirements.lock" -o "$1/requirements-dev.lock"
  echo "$uv_pin" | compile_lock - -o "$1/requirements-uv.lock"
}

check_locks() {
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  cp requirements*.lock "$folder"
  compile_locks "$folder"
  for lock in requirements.lock requirements-dev.lock requirements-uv.lock; do
    diff -u "$lock" "$folder/$lock" >&2 || stop "$lock no longer agrees with pyproject.toml; run: sh start.sh lock"
    ! grep -n '://' "$lock" >&2 || stop "$lock names a host."
  done
}

case "${1:-}" in
  test)
    shift
    start_tests "$@"
    ;;
  lock)
    if [ "${2:-}" = --check ]; then check_locks; else compile_locks .; fi
    ;;
  *) start_app "$@" ;;
esac
