# Words for the terminal and checks for tools. Sourced by ../../reporthub.

say() { printf '%s\n' "· $*" >&2; }

fail() { printf '%s\n' "错误：$*" >&2; exit 1; }

leftovers=()
remove_on_exit() { leftovers+=("$1"); }
remove_leftovers() { [[ ${#leftovers[@]} -eq 0 ]] || rm -rf -- "${leftovers[@]}"; }
trap remove_leftovers EXIT
trap 'exit 130' INT TERM

need_tool() { # command, what to install
  command -v "$1" > /dev/null || fail "缺少 $1。请先安装 $2，然后重新运行。"
}

need_sdk() {
  need_tool dotnet ".NET SDK 10（微软的 Debian 软件包 dotnet-sdk-10.0）"
  dotnet --list-sdks 2> /dev/null | grep -q '^10\.' || fail "没有找到 .NET SDK 10（现有：$(dotnet --list-sdks 2> /dev/null | cut -d' ' -f1 | paste -sd' ')）。请安装 .NET SDK 10，然后重新运行。"
}
