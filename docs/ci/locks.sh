#!/bin/sh
# Fetches the locks that the archive of editions has to agree with, and prints them as -Dpolicy.locks takes them.
#
#   locks.sh FOLDER [COMMIT]
#
# FOLDER takes the files. The locks are those of the live site, at the address in policy-source/site.yaml, and those of COMMIT, the
# protected branch, if it is given. A lock that the live site does not have yet (404) is none to compare with. Any other answer
# fails: whoever cannot look at the live site cannot say that nothing was rewritten. Every policy counts that has ever had a lock, so the
# history has to be there: an archive that was deleted whole is not to be found in the newest commit.
set -eu

address=$(sed -n 's/^address: *\([^ #]*\).*/\1/p' policy-source/site.yaml | tr -d "\"'\r")
if [ -z "$address" ]; then
    echo "no line of policy-source/site.yaml begins with \"address:\" and says where the live site is" >&2
    exit 1
fi
mkdir -p "$1"
folder=$(cd "$1" && pwd)
locks=

take() {
    locks="$locks${locks:+,}$1"
}

if [ "$(git rev-parse --is-shallow-repository)" != false ]; then
    echo "the history is not all here, so nobody can say which policies have had a lock: fetch it whole (fetch-depth: 0, GIT_DEPTH: 0)" >&2
    exit 1
fi
history=$(git log --full-history -m --format= --name-only "${2:-HEAD}" -- ':(glob)policy-source/editions/*/editions.lock')
for lock in $(echo "$history" | sort -u); do
    policy=$(basename "$(dirname "$lock")")
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
    if [ $# -gt 1 ] && git cat-file -e "$2:$lock" 2>/dev/null; then
        git show "$2:$lock" >"$folder/$policy.branch.lock"
        take "$folder/$policy.branch.lock"
    fi
done
echo "$locks"
