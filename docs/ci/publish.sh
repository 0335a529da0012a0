#!/bin/sh
# Publishes a site on a plain web server: whole, in one step, and with a way back.
#
#   publish.sh digest SITE               prints the digest of a folder: where the site is built
#   publish.sh publish ROOT [DIGEST]     takes a site as a tar archive from its input: on the server
#   publish.sh back ROOT [RELEASE]       shows the release that was shown before this one was published, or the one named
#   publish.sh list ROOT                 lists the releases; the one that is shown has an arrow
#
# ROOT/releases/000001, 000002 ... hold the sites, ROOT/current is a link to the one that is shown: the folder that the web
# server serves. The link is replaced in one step, so every answer comes from one of them. Nothing is published that is not, byte for
# byte, what DIGEST says. Through a key that may do nothing else, the digest is the command that was asked for
# (SSH_ORIGINAL_COMMAND).
#
# KEEP releases are kept, 10 if it is not set. Where another publication is under way, this one waits for it WAIT seconds, 60 if it is
# not set. It needs the tools of GNU or BusyBox.
set -eu
umask 022
LC_ALL=C
export LC_ALL

die() {
    echo "publish.sh: $*" >&2
    exit 1
}

# The names and bytes of all files of a folder, and nothing else of them.
digest() {
    (cd "$1" && find . -type f -print0 | sort -z | xargs -0 sha256sum) | sha256sum | cut -c1-64
}

# The number of the release that is shown; nothing if none is.
shown() {
    if [ -L "$root/current" ]; then basename "$(readlink "$root/current")"; fi
}

# The number of the release that was shown when another was published; nothing if none was. Of a release that is forgotten the record
# stays, so this leads past it.
before() {
    if [ -f "$root/releases/$1.record" ]; then sed -n 's/^before //p' "$root/releases/$1.record"; fi
}

# All numbers, in their order.
releases() {
    find "$root/releases" -mindepth 1 -maxdepth 1 -type d -name '[0-9]*' | sed 's|.*/||' | sort
}

# Whether a release still is what was published.
holds() {
    [ -d "$root/releases/$1" ] && grep -qsx "held $(digest "$root/releases/$1")" "$root/releases/$1.record"
}

# A build writes nothing but files; a link could lead anywhere.
check() {
    { [ -f "$1/index.html" ] && [ -f "$1/404.html" ]; } || die "this is no site: it has no index.html, or no 404.html"
    odd=$(find "$1" ! -type f ! -type d | head -n 1)
    [ -z "$odd" ] || die "no build writes links: ${odd#"$1"/}"
}

show() {
    rm -f "$root/.next"
    ln -s "releases/$1" "$root/.next"
    mv -T "$root/.next" "$root/current"
    echo "$root shows release $1"
}

# Files come back with their old times, and some servers take a time for a version: who has fetched the later one would be told that it is
# still right. So what differs from what is shown now is new again.
renew_changed() {
    (cd "$2" && find . -type f) | while IFS= read -r file; do
        if ! cmp -s "$1/$file" "$2/$file"; then touch "$2/$file"; fi
    done
}

# A file that has not changed stays the same file: browsers that have it need not fetch it again.
keep_unchanged() {
    (cd "$2" && find . -type f) | while IFS= read -r file; do
        if [ -f "$1/$file" ] && cmp -s "$1/$file" "$2/$file"; then ln -f "$1/$file" "$2/$file"; fi
    done
}

# The files of a folder whose names change with their contents: policy.0123456789.css.
hashed() {
    if [ -d "$1/assets" ]; then
        find "$1/assets" -mindepth 1 -maxdepth 1 -type f | sed 's|.*/||' | grep -xE '[A-Za-z0-9-]+\.[0-9a-f]{10}\.[a-z0-9]+' | sort || true
    fi
}

# A page that somebody has just fetched asks for the stylesheet that it was published with. What a release has only from the one before it
# is not passed on once more.
keep_assets() {
    sed -n 's/^asset //p' "$root/releases/$1.record" | while IFS= read -r file; do
        mkdir -p "$2/assets"
        earlier=$root/releases/$1/assets/$file
        if [ -f "$earlier" ] && [ ! -e "$2/assets/$file" ]; then ln "$earlier" "$2/assets/$file"; fi
    done
}

# Neither what is shown nor what "back" would show.
forget() {
    now=$(shown)
    for release in $(releases | head -n "-${KEEP:-10}"); do
        if [ "$release" != "$now" ] && [ "$release" != "$(before "$now")" ]; then rm -rf "$root/releases/$release"; fi
    done
}

# An archive may hold folders that nobody may look into.
clear() {
    if [ -e "$1" ]; then
        chmod -R u+rwX "$1"
        rm -rf "$1"
    fi
}

# What somebody was sending a day ago and is still here, nobody is sending any more.
clear_leftovers() {
    find "$root" -mindepth 1 -maxdepth 1 -name '.incoming*' -mtime +0 | while IFS= read -r left; do clear "$left" || true; done
}

# Keeps publications apart until this process ends.
lock() {
    exec 9>"$root/.lock"
    left=${WAIT:-60}
    until flock -n 9; do # the one of BusyBox cannot wait for some time only
        [ "$left" -gt 0 ] || die "another publication is under way"
        left=$((left - 1))
        sleep 1
    done
}

publish() {
    wanted=$1
    case $wanted in
        *[!0-9a-f]* | '') die "say which digest the site has" ;;
    esac
    mkdir -p "$root/releases"
    # A transfer may stall. Until all has arrived nobody is kept waiting, neither another publication nor the way back.
    new=$(mktemp -d "$root/.incoming.XXXXXX")
    trap 'clear "$new"' EXIT
    trap 'exit 1' HUP INT TERM
    tar -xf - -C "$new" || die "the site has not arrived whole; nothing was published"
    chmod -R u+rwX "$new"
    check "$new"
    [ "$(digest "$new")" = "$wanted" ] || die "what has arrived is not what was sent; nothing was published"
    lock
    clear_leftovers
    now=$(shown)
    before=$now
    if [ -n "$now" ] && ! holds "$now"; then
        echo "release $now is not as it was published, so nothing of it is kept" >&2
        before=$(before "$now")
        now=
    fi
    if [ -n "$now" ] && grep -qx "sent $wanted" "$root/releases/$now.record"; then
        echo "$root shows release $now, which is the same"
        return
    fi
    find "$new" -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} + -exec touch {} +
    own=$(hashed "$new")
    if [ -n "$now" ]; then
        keep_unchanged "$root/releases/$now" "$new"
        keep_assets "$now" "$new"
    fi
    last=$(releases | tail -n 1 | sed 's/^0*//')
    release=$(printf '%06d' $((${last:-0} + 1)))
    {
        echo "sent $wanted"
        echo "held $(digest "$new")"
        if [ -n "$before" ]; then echo "before $before"; fi
        for file in $own; do echo "asset $file"; done
    } >"$root/releases/$release.record"
    mv "$new" "$root/releases/$release"
    sync
    show "$release"
    forget
}

back() {
    now=$(shown)
    [ -n "$now" ] || die "nothing has been published yet"
    release=${1:-$(before "$now")}
    while [ $# -eq 0 ] && [ -n "$release" ] && [ ! -d "$root/releases/$release" ]; do release=$(before "$release"); done
    [ -n "$release" ] || die "nothing was shown before release $now that is still kept; list says what is"
    [ -d "$root/releases/$release" ] || die "there is no release $release"
    holds "$release" || die "release $release is not as it was published"
    renew_changed "$root/releases/$now" "$root/releases/$release"
    show "$release"
}

list() {
    [ -n "$(shown)" ] || die "nothing has been published yet"
    for release in $(releases); do
        if [ "$release" = "$(shown)" ]; then echo "-> $release"; else echo "   $release"; fi
    done
}

[ $# -ge 2 ] || die "publish.sh digest SITE | publish ROOT [DIGEST] | back ROOT [RELEASE] | list ROOT"
if [ "$1" = digest ]; then
    check "$2"
    digest "$2"
    exit
fi
case $1 in
    publish | back | list) ;;
    *) die "there is no \"$1\"" ;;
esac
if [ "$1" = publish ]; then mkdir -p "$2"; fi
[ -d "$2" ] || die "there is no folder $2"
root=$(cd "$2" && pwd)
# Who only reads waits for nobody.
if [ "$1" = list ]; then
    list
    exit
fi
command -v flock >/dev/null || die "this server has no flock, which keeps two publications apart; it is in util-linux and in BusyBox"
case $1 in
    publish) publish "${3:-${SSH_ORIGINAL_COMMAND:-}}" ;;
    back)
        lock
        back ${3:+"$3"}
        ;;
esac
