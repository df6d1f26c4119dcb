# Builds the program once per state of the sources into artifacts/app. Sourced by ../../reporthub.

app_dir="$root/artifacts/app"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

# One sum over every file that is compiled from these folders: names and contents, no times, so that a fresh checkout and a touched file agree.
sources_stamp() { # folders
  (cd "$root" && find "$@" global.json Directory.Build.props Directory.Packages.props .editorconfig -type f \
    \( -name '*.cs' -o -name '*.csproj' -o -name '*.json' -o -name '*.props' -o -name '*.sln' -o -name '*.txt' -o -name '.editorconfig' \) -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum) | sha256sum | cut -d' ' -f1
}

build_log_tail() { grep -E 'error|错误' "$1" | sort -u | head -n 20 >&2 || tail -n 20 "$1" >&2; }

publish() { # log, further arguments
  local log="$1"
  shift
  # Compiler servers outlive the build and must not keep the set-up's lock (9).
  dotnet restore "$root/src/ReportHub.Server/ReportHub.Server.csproj" --locked-mode "$@" > "$log" 2>&1 9>&- &&
    dotnet publish "$root/src/ReportHub.Server/ReportHub.Server.csproj" --no-restore -c Release -o "$app_dir.new" "$@" >> "$log" 2>&1 9>&-
}

app_built() { [[ -f "$app_dir/.stamp" && "$(< "$app_dir/.stamp")" == "$1" ]]; } # stamp

# Compiled ahead of time where the compiler can be had, which halves the time to the first page; without it the program is the same and starts slower.
build_app() {
  local stamp log="$root/artifacts/build.log"
  stamp="$(sources_stamp src)"
  app_built "$stamp" && return 0
  lock_setup
  app_built "$stamp" && { unlock_setup; return 0; }
  say "程序：编译（源码有变动时才做，约一分钟）……"
  mkdir -p "$root/artifacts"
  rm -rf "$app_dir.new"
  remove_on_exit "$app_dir.new"
  if [[ "$(uname -sm)" != "Linux x86_64" ]] || ! publish "$log" -p:AheadOfTime=true; then
    rm -rf "$app_dir.new"
    publish "$log" || { build_log_tail "$log"; fail "编译没有成功，完整记录见 artifacts/build.log。"; }
    say "程序：没有用预编译，启动会慢一些。"
  fi
  printf '%s' "$stamp" > "$app_dir.new/.stamp"
  rm -rf "$app_dir"
  mv "$app_dir.new" "$app_dir"
  unlock_setup
  say "程序：已就绪。"
}

run_app() {
  [[ -x "$app_dir/ReportHub.Server" ]] || fail "程序没有编译好。请运行 ./reporthub setup。"
  REPORTHUB_HOME="$root" exec "$app_dir/ReportHub.Server" "$@"
}
