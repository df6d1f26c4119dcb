# Fetches the free faces once into .cache/fonts without touching the system. Sourced by ../../reporthub.
# Needs no root. Each file comes to its place by a rename, so that a broken download leaves nothing half-written.

fonts_dir="${REPORTHUB_FONTS:-$root/.cache/fonts}"
fonts_list="$root/src/setup/fonts.tsv"

fonts_rows() { grep -v '^#' "$fonts_list"; }

fonts_present() {
  local file _
  while IFS=$'\t' read -r file _; do
    [[ -s "$fonts_dir/$file" ]] || return 1
  done < <(fonts_rows)
}

# The recorded sums are checked once per change of the folder: hashing 55 MB on every start would cost more than the program.
fonts_verified() {
  [[ -s "$fonts_dir/SHA256SUMS" ]] || return 1
  local now
  now="$(cd "$fonts_dir" && stat -c '%n %s %Y' -- *.ttf SHA256SUMS)"
  [[ -f "$fonts_dir/.verified" && "$now" == "$(<"$fonts_dir/.verified")" ]] && return 0
  (cd "$fonts_dir" && sha256sum --check --quiet --strict SHA256SUMS >&2) || return 1
  printf '%s' "$now" > "$fonts_dir/.verified"
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
  local -a private=(
    -qq -o "Dir::State=$work" -o "Dir::State::lists=$work/lists" -o "Dir::State::status=$work/status" -o "Dir::Cache=$work"
    -o "Dir::Etc::sourcelist=$work/sources.list" -o "Dir::Etc::sourceparts=$work/none" -o "Dir::Etc::preferencesparts=$work/none"
    -o "Acquire::Languages=none" -o "Acquire::Retries=3" -o "APT::Install-Recommends=0"
    # As root apt would fetch as the user _apt, who may not write below this folder.
    -o "APT::Sandbox::User=$(id -un)")
  apt-get "${private[@]}" update >&2 || return 1
  local file source package _
  while IFS=$'\t' read -r file source package _; do
    [[ "$source" == npm ]] || echo "$package/$source"
  done < <(fonts_rows) | sort -u > "$work/wanted"
  (cd "$work/packages" && xargs apt-get "${private[@]}" download < "$work/wanted" >&2)
}

fetch_npm() { # folder
  local work="$1"
  mkdir -p "$work"
  fonts_rows | awk -F'\t' '$2 == "npm" { print $3 }' | sort -u |
    (cd "$work" && xargs npm pack --silent --cache "$work/cache" --pack-destination "$work") > /dev/null
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

install_fonts() { # folder
  local work="$1" file source package path wanted role sum
  : > "$work/SHA256SUMS"
  while IFS=$'\t' read -r file source package path wanted role; do
    if ! unpack_font "$work" "$source" "$package" "$path" > "$work/$file" || [[ ! -s "$work/$file" ]]; then
      echo "软件包 $package 里没有取到 $role 字体 $file。请重试；或把一个$role .ttf 文件放进 $fonts_dir。" >&2
      return 1
    fi
    sum="$(sha256sum < "$work/$file")"; sum="${sum%% *}"
    if [[ "$sum" != "$wanted" ]]; then
      # The testing suite moves on; a newer issue of the face is used and its own hash recorded. The others are fixed versions.
      [[ "$source" == testing ]] || { echo "字体 $file 的 SHA-256 是 $sum，应为 $wanted：下载的文件不可信，未安装。" >&2; return 1; }
      echo "注意：$file 是较新的版本（SHA-256 $sum），版面可能与旧版本略有差别。" >&2
    fi
    echo "$sum  $file" >> "$work/SHA256SUMS"
  done < <(fonts_rows)
  mkdir -p "$fonts_dir"
  while IFS=$'\t' read -r file _; do mv -f "$work/$file" "$fonts_dir/$file"; done < <(fonts_rows)
  mv -f "$work/SHA256SUMS" "$fonts_dir/SHA256SUMS"
}

fonts_trouble() {
  cat >&2 <<END
字体没有准备好，程序不能排版。可以这样处理：
  1. 检查网络（Debian 软件源及 npm），然后重新运行同一条命令；
  2. 或者自备字体：把 仿宋、楷体、黑体、宋体、小标宋和西文（Times/Liberation Serif）的 .ttf 文件放进
     $fonts_dir
     其中仿宋取自 Debian testing；取不到时请放入单位已有授权的仿宋 .ttf（仿宋_GB2312、方正仿宋等）。CFF 轮廓的 .otf（如 FandolFang）尚不支持。
END
  return 1
}

setup_fonts() {
  # A folder named by the operator is the operator's own: it is used as it stands.
  [[ -n "${REPORTHUB_FONTS:-}" ]] && return 0
  fonts_present && fonts_verified && return 0
  need_tool apt-get "apt" && need_tool dpkg-deb "dpkg" && need_tool npm "Node.js 20（Debian 软件包 nodejs 和 npm）" || return 1
  say "字体：取一次，放入 ${fonts_dir#"$root"/}（约 55 MB，系统不作改动）……"
  mkdir -p "$root/.cache"
  local work npm_job
  work="$(mktemp -d "$root/.cache/fonts-XXXXXX")"
  remove_on_exit "$work"
  fetch_npm "$work/npm" & npm_job=$!
  if ! fetch_debian "$work/debian"; then
    wait "$npm_job" || true
    fonts_trouble
    return 1
  fi
  wait "$npm_job" && install_fonts "$work" && fonts_verified || { fonts_trouble; return 1; }
  rm -rf "$work"
  say "字体：$(fonts_rows | wc -l) 个文件已就位，SHA-256 已记录并核对。"
}
