#!/bin/sh
# Compares what readers get with what was built: the sitemap, every lock, and every file for machines. Those name the edition in force
# and hold its text, so a server that goes on showing the earlier site is noticed on the very day on which an edition takes effect.
#
#   readers.sh SITE
#
# SITE is the site as it was built; what readers get stands at the address in policy-source/site.yaml. The settings of the site let caches
# keep an answer for five minutes. So what differs is asked for again until PATIENCE seconds have passed, 400 if it is not set.
set -eu

address=$(sed -n 's/^address: *\([^ #]*\).*/\1/p' policy-source/site.yaml | tr -d "\"'\r")
if [ -z "$address" ]; then
    echo "no line of policy-source/site.yaml begins with \"address:\" and says where the live site is" >&2
    exit 1
fi
site=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# What begins with a dot is left out: some hosts do not take it.
(cd "$site" && find . -name '.?*' -prune -o -type f \( -path ./sitemap.xml -o -name '*.json' -o -name editions.lock \) -print) |
    sed 's|^\./||' | sort >files
while IFS= read -r file; do
    # On GitLab Pages, what belongs to a policy lies in the folder _, whatever its address.
    printf 'url = "%s/%s"\noutput = "live/%s"\n' "$address" "${file#_/}" "$file"
done <files >requests

# One connection for all; the first that is not there ends it.
same() {
    rm -rf live
    curl -fsSg --fail-early --create-dirs -K requests || return 1
    while IFS= read -r file; do
        cmp "live/$file" "$site/$file" || return 1
    done <files
}

end=$(($(date +%s) + ${PATIENCE:-400}))
until same; do
    if [ "$(date +%s)" -ge "$end" ]; then
        echo "readers do not get what was built: a cache or another server stands between" >&2
        exit 1
    fi
    sleep 10
done
echo "readers get what was built, as far as $(wc -l <files | tr -d ' ') files show"
