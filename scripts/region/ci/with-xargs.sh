#!/bin/sh
# 一台机器、几份一起做：计划，xargs 同时做几份，合并。用法：with-xargs.sh region.yaml site [几份] [同时几份]
set -eu
region=$1
site=$2
total=${3:-4}
jobs=${4:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npx parkbrief region plan --region "$region" --out "$work/plan"
seq "$total" | xargs -P "$jobs" -I '{}' npx parkbrief region shard --plan "$work/plan" --shard "{}/$total" --out "$work/part-{}"
npx parkbrief region merge --plan "$work/plan" --parts "$work"/part-* --out "$site"
