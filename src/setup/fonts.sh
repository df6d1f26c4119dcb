# Fetches the free faces once into .cache/fonts without touching the system. Sourced by ../../reporthub.
# Needs no root. Each file comes to its place by a rename, so that a broken download leaves nothing half-written.

fonts_dir="${REPORTHUB_FONTS:-$root/.cache/fonts}"
fonts_list="$root/src/setup/fonts.tsv"

fonts_rows() { grep -v '^#' "$fonts_list"; }

# Rows whose role no file in the folder serves yet; a licensed face under its usual name serves as well.
fonts_missing() {
  local row file
  while IFS= read -r row; do
    for file in "${row%%$'\t'*}" ${row##*$'\t'}; do
      [[ -s "$fonts_dir/$file" ]] && continue 2
    done
    printf '%s\n' "$row"
  done < <(fonts_rows)
}

# The recorded sums are checked once per change of the folder: hashing 55 MB on every start would cost more than the program.
fonts_verified() {
  [[ -s "$fonts_dir/SHA256SUMS" ]] || return 0
  local now
  now="$(cd "$fonts_dir" && stat -c '%n %s %Y' -- *.tt? SHA256SUMS)"
  [[ -f "$fonts_dir/.verified" && "$now" == "$(<"$fonts_dir/.verified")" ]] && return 0
  (cd "$fonts_dir" && sha256sum --check --quiet --strict SHA256SUMS >&2) || return 1
  # Only a shortcut for the next start: a folder that may not be written to is as good.
  { printf '%s' "$now" > "$fonts_dir/.verified"; } 2> /dev/null || true
}

# Debian's archive as this system names it: the repository of its own release.
debian_repository() {
  local codename
  codename="$(. /etc/os-release && echo "${VERSION_CODENAME:-}")"
  apt-get indextargets --format '$(REPO_URI)|$(RELEASE)|$(COMPONENT)' 'Created-By: Packages' 2>/dev/null |
    awk -F'|' -v release="$codename" '$2 == release && $3 == "main" && !found { print $1; found = 1 }'
}

fetch_debian() { # folder
  local work="$1" repository options="" keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  repository="$(debian_repository)"
  [[ -n "$repository" ]] || { echo "apt 的软件源里没有本系统发行版的 main 仓库，无法取得字体包。" >&2; return 1; }
  mkdir -p "$work"/{lists/partial,archives/partial,packages,none}
  : > "$work/status"
  [[ -f "$keyring" ]] && options="[signed-by=$keyring]"
  printf 'deb %s %s %s main\n' "$options" "$repository" bookworm "$options" "$repository" testing > "$work/sources.list"
  # The system's own settings (proxy, time-outs) without the hooks that tidy the system's caches after an update.
  apt-config dump | grep -vE '^(APT::Update|DPkg)::(Pre|Post)-Invoke' > "$work/apt.conf"
  printf 'Dir::Etc::parts "%s";\nDir::Etc::main "%s";\n' "$work/none" "$work/none/apt.conf" >> "$work/apt.conf"
  local -x APT_CONFIG="$work/apt.conf"
  local -a private=(
    -qq -o "Dir::State=$work" -o "Dir::State::lists=$work/lists" -o "Dir::State::status=$work/status" -o "Dir::Cache=$work"
    -o "Dir::Etc::sourcelist=$work/sources.list" -o "Dir::Etc::sourceparts=$work/none" -o "Dir::Etc::preferencesparts=$work/none"
    -o "Acquire::Languages=none" -o "Acquire::Retries=3" -o "APT::Install-Recommends=0"
    # As root apt would fetch as the user _apt, who may not write below this folder.
    -o "APT::Sandbox::User=$(id -un)")
  apt-get "${private[@]}" update >&2 || return 1
  # One by one: a package that cannot be had must not take the others with it.
  local wanted
  while read -r wanted; do
    (cd "$work/packages" && apt-get "${private[@]}" download "$wanted" < /dev/null >&2) || true
  done < <(awk -F'\t' '$2 != "npm" { print $3 "/" $2 }' "$work/../rows" | sort -u)
}

fetch_npm() { # folder
  local work="$1"
  mkdir -p "$work"
  awk -F'\t' '$2 == "npm" { print $3 }' "$work/../rows" | sort -u |
    (cd "$work" && xargs -r npm pack --silent --cache "$work/cache" --pack-destination "$work") > /dev/null
}

# Writes one file of a fetched package to standard output.
unpack_font() { # folder source package path
  local work="$1" source="$2" package="$3" path="$4" name
  if [[ "$source" == npm ]]; then
    name="${package%@*}"; name="${name#@}"
    tar -xzOf "$work/npm/${name/\//-}-${package##*@}.tgz" "$path"
  else
    dpkg-deb --fsys-tarfile "$work/debian/packages/${package}_"*.deb | tar -xO "./$path"
  fi
}

# Puts what was fetched into the folder; a file that did not come is left for the report.
install_fonts() { # folder
  local work="$1" file source package path wanted role _ sum
  mkdir -p "$fonts_dir"
  while IFS=$'\t' read -r file source package path wanted role _; do
    unpack_font "$work" "$source" "$package" "$path" > "$work/$file" 2> /dev/null && [[ -s "$work/$file" ]] || continue
    sum="$(sha256sum < "$work/$file")"; sum="${sum%% *}"
    if [[ "$sum" != "$wanted" ]]; then
      # The testing suite moves on; a newer issue of the face is used and its own hash recorded. The others are fixed versions.
      [[ "$source" == testing ]] || { say "字体 $file 的 SHA-256 是 $sum，应为 $wanted：下载的文件不可信，没有采用。"; continue; }
      say "注意：$file 是较新的版本（SHA-256 $sum），版面可能与旧版本略有差别。"
    fi
    { grep -v "  $file\$" "$fonts_dir/SHA256SUMS" 2> /dev/null || true; echo "$sum  $file"; } > "$work/SHA256SUMS"
    mv -f "$work/$file" "$fonts_dir/$file"
    mv -f "$work/SHA256SUMS" "$fonts_dir/SHA256SUMS"
  done < "$work/rows"
}

fonts_trouble() {
  printf '错误：%s\n' "下列字体没有取到，程序不能排版：" >&2
  fonts_missing | awk -F'\t' '{ print "  " $6 "：" $1 (($7 != "") ? "（或自备 " $7 "）" : "") }' >&2
  printf '%s\n' "请检查网络（Debian 软件源及 npm）后重新运行；或把有权使用的同类 .ttf 字体按上面的文件名放入" "  $fonts_dir" \
    "仿宋取自 Debian testing，取不到时请用单位已有授权的仿宋；CFF 轮廓的 .otf（如 FandolFang）尚不支持。" >&2
  exit 1
}

setup_fonts() {
  # A folder named by the operator is the operator's own: it is used as it stands.
  [[ -n "${REPORTHUB_FONTS:-}" ]] && return 0
  fonts_verified || fail "字体文件夹 $fonts_dir 里的文件与记录的 SHA-256 不符。请删除这个文件夹后重新运行。"
  [[ -n "$(fonts_missing)" ]] || return 0
  lock_setup
  [[ -n "$(fonts_missing)" ]] || { unlock_setup; return 0; }
  need_tool apt-get "apt"
  need_tool dpkg-deb "dpkg"
  need_tool npm "Node.js 20（Debian 软件包 nodejs 和 npm）"
  say "字体：取一次，放入 ${fonts_dir#"$root"/}（约 55 MB，系统不作改动）……"
  local work npm_job
  rm -rf "$root"/.cache/fonts-??????
  work="$(mktemp -d "$root/.cache/fonts-XXXXXX")"
  remove_on_exit "$work"
  fonts_missing > "$work/rows"
  fetch_npm "$work/npm" & npm_job=$!
  fetch_debian "$work/debian" || true
  wait "$npm_job" || true
  install_fonts "$work"
  rm -rf "$work"
  [[ -z "$(fonts_missing)" ]] || fonts_trouble
  fonts_verified
  unlock_setup
  say "字体：$(fonts_rows | wc -l) 个文件已就位，SHA-256 已记录并核对。"
}
