#!/bin/sh
# Gives a principal the least rights that the application needs, and no more; kubernetes/users.yaml says the same.
#
#   deploy/acls.sh --bootstrap-server broker:9092 [--command-config admin.properties]
#       [--principal User:copydesk] [--prefix news.] [--application-id copydesk] [--remove]
#
# KAFKA_ACLS names the tool when it is not kafka-acls.sh on the PATH. Run again, it changes nothing.
set -eu

bootstrap=
command_config=
principal=User:copydesk
prefix=news.
application=copydesk
action=--add
help() { sed -n '2,7s/^# \{0,1\}//p' "$0"; }
usage() {
  help >&2
  exit 2
}
while [ $# -gt 0 ]; do
  case $1 in
    --remove) action='--remove --force' && shift && continue ;;
    --help | -h) help && exit ;;
  esac
  [ $# -ge 2 ] || usage
  case $1 in
    --bootstrap-server) bootstrap=$2 ;;
    --command-config) command_config=$2 ;;
    --principal) principal=$2 ;;
    --prefix) prefix=$2 ;;
    --application-id) application=$2 ;;
    *) usage ;;
  esac
  shift 2
done
[ -n "$bootstrap" ] || usage

# shellcheck disable=SC2086  # $action and the tool are words, split on purpose.
allow() {
  ${KAFKA_ACLS:-kafka-acls.sh} --bootstrap-server "$bootstrap" ${command_config:+--command-config "$command_config"} \
    $action --allow-principal "$principal" "$@"
}

# What it reads. DescribeConfigs: the start verifies the clean-up policy of every topic.
allow --operation Read --operation DescribeConfigs --topic "${prefix}articles.raw" --topic "${prefix}reference.entities"

# What it writes, dead letters among them.
allow --operation Write --operation DescribeConfigs --topic "${prefix}articles.enriched" --topic "${prefix}companies" \
  --topic "${prefix}ministries" --topic "${prefix}organizations" --topic "${prefix}people" --topic "${prefix}places" \
  --topic "${prefix}figures" --topic "${prefix}roles" --topic "${prefix}articles.dlq"

# Its internal topics (now only <id>-articles-seen-changelog), which Kafka Streams makes itself. The start
# verifies for how long it is kept.
allow --operation Create --operation Read --operation Write --operation DescribeConfigs \
  --resource-pattern-type prefixed --topic "$application-"

# Its consumer groups (the second one's members dead-letter refused catalog entries), and its transactional ids.
allow --operation Read --group "$application" --group "$application-refusals"
allow --operation Write --resource-pattern-type prefixed --transactional-id "$application-"
