#!/bin/sh
# Prints what the Prometheus Operator needs, made of what Prometheus and Grafana are given elsewhere: a ServiceMonitor, a
# PrometheusRule with the alerts of ../prometheus/alerts.yaml, and a ConfigMap with the dashboard.
#
#   deploy/kubernetes/monitoring.sh [--label KEY=VALUE]... | kubectl apply -n NAMESPACE -f -
#
# NAMESPACE is that of the application. --label gives ServiceMonitor and PrometheusRule a label that your Prometheus selects
# them by (serviceMonitorSelector, ruleSelector): with the chart kube-prometheus-stack release=NAME_OF_ITS_RELEASE. The
# ConfigMap has the label by which that chart's Grafana finds dashboards.
set -eu

deploy=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
usage() {
  sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
  exit 2
}
labels='app.kubernetes.io/name: copydesk'
while [ $# -gt 0 ]; do
  case $1 in
    --label) [ $# -ge 2 ] || usage ;;
    *) usage ;;
  esac
  case $2 in
    ?*=?*) labels="$labels, ${2%%=*}: \"${2#*=}\"" ;;
    *) usage ;;
  esac
  shift 2
done

# The Service's name becomes the job, copydesk, which alerts and dashboard ask for.
cat <<END
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata:
  name: copydesk
  labels: {$labels}
spec:
  selector:
    matchLabels: {app.kubernetes.io/name: copydesk}
  endpoints:
    - {port: http, path: /metrics, interval: 15s}
---
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: copydesk
  labels: {$labels}
spec:
END
sed '/^#/d;s/^./  &/' "$deploy/prometheus/alerts.yaml"
cat <<END
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: copydesk-dashboard
  labels: {app.kubernetes.io/name: copydesk, grafana_dashboard: "1"}
data:
  copydesk.json: |
END
sed 's/^/    /' "$deploy/grafana/dashboard.json"
