#!/usr/bin/env bash
# What a workflow does without the action: exports, waits, downloads.
set -euo pipefail
ask() { curl --fail --silent --show-error --header "x-api-key: $API_KEY" "$@"; }
job=$(ask --request POST "$HOST/api/public/workflows/a-1/export?flowId=cf-1")
id=$(jq --raw-output '."dock-statusId"' <<< "$job")
until [ "$(ask "$HOST/api/public/dock-status/$id" | jq --raw-output .status)" = SUCCESS ]; do sleep 10; done
url=$(jq --raw-output '.response.downloadUrl | gsub(" "; "")' <<< "$job")
curl --fail --silent --show-error --output "$PACKAGE" "$url"
