#!/bin/sh
# Fetches the locks that the archive of editions has to agree with, and prints them as -Dpolicy.locks takes them.
#
#   locks.sh FOLDER [COMMIT]
#
# FOLDER takes the files. The locks are those of the live site, at the address in policy-source/site.yaml, and those of COMMIT, the
# protected branch, if it is given. A lock that the live site does not have yet (404) is none to compare with. Any other answer
# fails: whoever cannot look at the live site cannot say that nothing was rewritten.
set -eu

address=$(sed -n 's/^address: *\([^ #]*\).*/\1/p' policy-source/site.yaml | tr -d "\"'")
mkdir -p "$1"
folder=$(cd "$1" && pwd)
locks=

take() {
    locks="$locks${locks:+,}$1"
}

archive=$(git ls-tree -d --name-only "${2:-HEAD}" policy-source/editions/)
for policy in $archive; do
    policy=${policy##*/}
    live=$folder/$policy.live.lock
    status=$(curl -sS -o "$live" -w '%{http_code}' "$address/$policy/editions.lock") || status="nothing"
    case $status in
        200) take "$live" ;;
        404) echo "$address has no editions of $policy yet" >&2 ;;
        *)
            echo "$address/$policy/editions.lock answers $status: the archive cannot be compared with what is published" >&2
            exit 1
            ;;
    esac
    if [ $# -gt 1 ] && git cat-file -e "$2:policy-source/editions/$policy/editions.lock"; then
        git show "$2:policy-source/editions/$policy/editions.lock" >"$folder/$policy.branch.lock"
        take "$folder/$policy.branch.lock"
    fi
done
echo "$locks"
