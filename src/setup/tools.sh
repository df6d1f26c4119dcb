# Words for the terminal and checks for tools. Sourced by ../../reporthub.

say() { printf '%s\n' "· $*" >&2; }

fail() { printf '%s\n' "错误：$*" >&2; exit 1; }

leftovers=()
remove_on_exit() { leftovers+=("$1"); }
remove_leftovers() { [[ ${#leftovers[@]} -eq 0 ]] || rm -rf -- "${leftovers[@]}"; }
trap remove_leftovers EXIT
trap 'exit 130' INT TERM

# One set-up at a time in a checkout: two first commands at once would fetch and build over each other. The kernel lets go of the lock
# when the process ends, however it ends; whoever holds it may clear what a killed one left behind.
lock_setup() {
  [[ -w "$root" ]] || fail "$root 不能写入，无法准备字体和程序。请换一个有写权限的账户先运行 ./reporthub setup。"
  mkdir -p "$root/.cache"
  exec 9> "$root/.cache/setup.lock"
  flock --nonblock 9 && return 0
  say "另一个 reporthub 正在准备，等它完成……"
  flock 9
}
unlock_setup() { exec 9>&-; }

need_tool() { # command, what to install
  command -v "$1" > /dev/null || fail "缺少 $1。请先安装 $2，然后重新运行。"
}

need_sdk() {
  need_tool dotnet ".NET SDK 10（微软的 Debian 软件包 dotnet-sdk-10.0）"
  dotnet --list-sdks 2> /dev/null | grep -q '^10\.' || fail "没有找到 .NET SDK 10（现有：$(dotnet --list-sdks 2> /dev/null | cut -d' ' -f1 | paste -sd' ')）。请安装 .NET SDK 10，然后重新运行。"
}
