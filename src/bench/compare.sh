#!/usr/bin/env bash
# Compares whole processes of two builds: compare.sh OLD_CHECKOUT NEW_CHECKOUT [PAIRS [ROWS]]
# ROWS is a pattern of the rows to run, such as `version|rules`. Each row runs in alternating pairs; the table has the medians of both sides and their ratio.
set -euo pipefail
export LC_ALL=C

usage='usage: compare.sh OLD_CHECKOUT NEW_CHECKOUT [PAIRS [ROWS]]'
old=$(cd "${1:?$usage}" && pwd)
new=$(cd "${2:?$usage}" && pwd)
pairs=${3:-5}
rows=${4:-.}
[ -f "$old/target/infcheck.jar" ] && [ -x "$new/target/infcheck/bin/infcheck" ] || {
    echo "build both checkouts first: mvn -q package -DskipTests" >&2
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export INFCHECK_CACHE=$work/cache
old_jar="java -jar target/infcheck.jar"
new_jar="java -jar target/infcheck.jar"
new_bin="target/infcheck/bin/infcheck"

# One run in a folder; appends `wall cpu memory` (seconds, seconds, megabytes) to a file.
measure() {
    local folder=$1 into=$2
    shift 2
    if [ -x /usr/bin/time ] && /usr/bin/time -f %M true 2>/dev/null; then
        (cd "$folder" && /usr/bin/time -f 'measured %e %U %S %M' "$@" >/dev/null 2>"$work/err") || true
        awk '/^measured/ { printf "%.3f %.3f %.1f\n", $2, $3 + $4, $5 / 1024 }' "$work/err" >>"$into"
    else
        local TIMEFORMAT='%R %U %S'
        { time (cd "$folder" && "$@" >/dev/null 2>&1) || true; } 2>&1 | awk '{ printf "%.3f %.3f 0\n", $1, $2 + $3 }' >>"$into"
    fi
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

column() { cut -d' ' -f"$2" "$1" | median; }

# row TITLE TARGETS OLD_FOLDER OLD_COMMAND NEW_FOLDER NEW_COMMAND
row() {
    local title=$1 targets=$2 i
    [[ $title =~ $rows ]] || return 0
    rm -f "$work/a" "$work/b"
    for ((i = 0; i < pairs; i++)); do
        # shellcheck disable=SC2086
        measure "$3" "$work/a" $4
        # shellcheck disable=SC2086
        measure "$5" "$work/b" $6
    done
    local line="| $title |"
    for i in 1 2 3; do
        local a b
        a=$(column "$work/a" $i)
        b=$(column "$work/b" $i)
        line+=$(awk -v a="$a" -v b="$b" -v f="$([ $i = 3 ] && echo '%.0f' || echo '%.2f')" \
            'BEGIN { printf " " f " → " f " (%.2f) |", a, b, (a > 0 ? b / a : 0) }')
    done
    echo "$line $targets |"
}

# A folder with one system and the sources that its file names.
alone() {
    mkdir -p "$1/systems"
    cp "$new/facts/systems/ru-9m729.yaml" "$1/systems/"
    awk -v named="$new/facts/systems/ru-9m729.yaml" '
        BEGIN { while ((getline line < named) > 0) text = text " " line; gsub(/[^A-Za-z0-9-]+/, " ", text) }
        /^- id: / { keep = index(" " text " ", " " $3 " ") } /^#/ || keep' "$new/facts/sources.yaml" >"$1/sources.yaml"
}

# The archive of classes is made after the first answer.
(cd "$new" && $new_bin version >/dev/null)
for ((i = 0; i < 180; i++)); do
    ls "$INFCHECK_CACHE"/classes-*.jsa >/dev/null 2>&1 && break
    sleep 1
done
sleep 3
alone "$work/alone"

echo "Medians of $pairs pairs, old → new (new/old); $(nproc 2>/dev/null || echo ?) cores."
echo
echo "| command | wall s | CPU s | memory MB | target |"
echo "|---|---|---|---|---|"
row 'bin/infcheck check facts' 'wall 1/10, CPU 1/8, memory 2/3' "$old" "$old_jar check facts" "$new" "$new_bin check facts"
row 'java -jar check facts' 'wall 1/6, CPU 1/6' "$old" "$old_jar check facts" "$new" "$new_jar check facts"
row 'bin/infcheck check facts --rules rules' 'wall 1/8' \
    "$old" "$old_jar check facts --rules rules" "$new" "$new_bin check facts --rules rules"
row 'bin/infcheck explain facts 9M729' 'wall 1/8' \
    "$old" "$old_jar explain facts 9M729 --as-of 2019-02-01" "$new" "$new_bin explain facts 9M729 --as-of 2019-02-01"
row 'bin/infcheck check facts 9M729, against that system alone' 'wall 1.3' \
    "$new" "$new_bin check $work/alone" "$new" "$new_bin check facts 9M729"
row 'bin/infcheck version' 'wall 1/6' "$old" "$old_jar version" "$new" "$new_bin version"
row 'bin/infcheck rules check' 'wall 1/3' "$old" "$old_jar rules check" "$new" "$new_bin rules check"
row 'bin/infcheck rules test' 'wall 1/5' "$old" "$old_jar rules test" "$new" "$new_bin rules test"
row 'bin/infcheck what-if, against check' 'wall 1.3' \
    "$new" "$new_bin check facts" "$new" "$new_bin what-if facts --set ru-9m729.range-km=480 --as-of 2019-02-01"
row 'bin/infcheck flip with two changes, against check' 'wall 3' \
    "$new" "$new_bin check facts" "$new" "$new_bin flip facts us-sm-3 --changes 2 --as-of 2019-02-01"

# In one warm process of each side, and in one of the new side.
java_in() {
    (cd "$1" && java -Dinfcheck.cli=true -cp 'target/infcheck.jar:target/lib/*' "$new/src/bench/java/$2.java" "${@:3}")
}
if [[ warm =~ $rows ]]; then
    echo
    echo "One check of all shipped facts, warm (targets: CPU 1/30, allocation 1/20)."
    echo "old: $(java_in "$old" WarmCheck 15 10)"
    echo "new: $(java_in "$new" WarmCheck 150 50)"
    java_in "$new" WorldBench
    java_in "$new" QuestionBench
fi
