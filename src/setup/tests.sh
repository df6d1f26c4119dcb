# Builds and runs every test project, one after the other. Sourced by ../../reporthub.

# Sums of one result file (xUnit's XML) as "passed failed skipped"; an error outside a test counts as a failure.
result_counts() {
  grep -o '<assembly [^>]*>' "$1" | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0 : 0 }
    { passed += number("passed"); failed += number("failed") + number("errors"); skipped += number("skipped") + number("not-run") }
    END { print passed + 0, failed + 0, skipped + 0 }'
}

build_tests() {
  local stamp done="$root/artifacts/.tests-stamp" log="$root/artifacts/tests-build.log"
  stamp="$(sources_stamp src tests ReportHub.sln)"
  [[ -f "$done" && "$(< "$done")" == "$stamp" ]] && return 0
  say "测试：编译（源码有变动时才做，约一分钟）……"
  mkdir -p "$root/artifacts"
  rm -f "$done"
  if ! { dotnet restore "$root/ReportHub.sln" --locked-mode && dotnet build "$root/ReportHub.sln" --no-restore -c Release; } > "$log" 2>&1; then
    build_log_tail "$log"
    fail "编译没有成功，完整记录见 artifacts/tests-build.log。"
  fi
  printf '%s' "$stamp" > "$done"
}

run_tests() {
  local results="$root/artifacts/test-results" project name ok=0
  local passed=0 failed=0 skipped=0 p f s
  build_tests
  rm -rf "$results"
  mkdir -p "$results"
  export REPORTHUB_FONTS="$fonts_dir"
  for project in "$root"/tests/*Tests/*.csproj; do
    name="$(basename "$project" .csproj)"
    say "测试：$name"
    dotnet "$root/artifacts/bin/$name/release/$name.dll" -noLogo -noColor -result-xml "$results/$name.xml" "$@" < /dev/null || ok=1
    if [[ ! -s "$results/$name.xml" ]]; then
      say "$name 没有给出结果，计为一项失败。"
      failed=$((failed + 1)) ok=1
      continue
    fi
    read -r p f s < <(result_counts "$results/$name.xml")
    passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  done
  echo "$passed passed, $failed failed, $skipped skipped"
  ((passed > 0 && failed == 0 && ok == 0))
}
