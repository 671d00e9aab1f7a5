"""Shapes of documents: which members there may be, which there must be, and what each holds.

A shape is a type, a set of allowed values, a compiled pattern, a list of one shape (a list of such), `Map(shape)` (any names),
`Either(shape, …)`, or a dictionary of members. A member whose name ends in `!` is required; what is not named is refused.
The tables were written from the published references of Kubernetes, kustomize, the Compose Specification, Prometheus and
Grafana for the kinds used in docker/, and hold only the members used there and those that are required.
"""

import re


class Map:
    def __init__(self, shape):
        self.shape = shape


class Either:
    def __init__(self, *shapes):
        self.shapes = shapes


def faults(value, shape, place="$"):
    """What differs from a shape, one sentence each."""
    if isinstance(shape, Either):
        every = [faults(value, one, place) for one in shape.shapes]
        return [] if any(not found for found in every) else min(every, key=len)
    if isinstance(shape, Map):
        if not isinstance(value, dict):
            return [f"{place} is no object"]
        return [fault for name, each in value.items() for fault in faults(each, shape.shape, f"{place}.{name}")]
    if isinstance(shape, dict):
        return object_faults(value, shape, place)
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{place} is no list"]
        return [fault for at, each in enumerate(value) for fault in faults(each, shape[0], f"{place}[{at}]")]
    if isinstance(shape, (set, frozenset)):
        return [] if value in shape else [f"{place} is {value!r}, none of {sorted(map(str, shape))}"]
    if isinstance(shape, re.Pattern):
        return [] if isinstance(value, str) and shape.fullmatch(value) else [f"{place} is {value!r}, not {shape.pattern}"]
    # True is an int to Python, and is none in these documents.
    is_right = isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
    return [] if is_right else [f"{place} is {value!r}, no {shape.__name__}"]


def object_faults(value, shape, place):
    """What differs in the members of an object."""
    if not isinstance(value, dict):
        return [f"{place} is no object"]
    members = {name.rstrip("!"): each for name, each in shape.items()}
    found = [f"{place} lacks {name[:-1]}" for name in shape if name.endswith("!") and name[:-1] not in value]
    for name, each in value.items():
        if name not in members:
            found.append(f"{place}.{name} is no member")
        else:
            found += faults(each, members[name], f"{place}.{name}")
    return found


# MARK: Kubernetes and kustomize

NAME = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
QUANTITY = re.compile(r"[0-9]+(\.[0-9]+)?(m|k|M|G|Ki|Mi|Gi)?")
LABELS = Map(re.compile(r"([A-Za-z0-9]([\w.-]{0,61}[A-Za-z0-9])?)?"))
PORT = Either(int, NAME)
META = {"name!": NAME, "namespace": NAME, "labels": LABELS, "annotations": Map(str)}
SELECTOR = {"matchLabels!": LABELS}
PROBE = {
    "httpGet!": {"path!": str, "port!": PORT}, "periodSeconds!": int, "timeoutSeconds!": int, "failureThreshold!": int,
    "initialDelaySeconds": int,
}
CONTAINER = {
    "name!": NAME, "image!": re.compile(r"[a-z0-9./-]+:[\w.-]+"), "args": [str], "command": [str],
    "imagePullPolicy": {"Always", "IfNotPresent", "Never"}, "env": [{"name!": re.compile(r"[A-Z_]+"), "value!": str}],
    "ports!": [{"name!": NAME, "containerPort!": int, "protocol": {"TCP"}}],
    "startupProbe!": PROBE, "readinessProbe!": PROBE, "livenessProbe!": PROBE,
    "lifecycle!": {"preStop!": {"sleep!": {"seconds!": int}}},
    "resources!": {"requests!": Map(QUANTITY), "limits!": Map(QUANTITY)},
    "securityContext!": {
        "allowPrivilegeEscalation!": {False}, "privileged": {False}, "readOnlyRootFilesystem!": {True},
        "capabilities!": {"drop!": [{"ALL"}]}},
}
POD = {
    "serviceAccountName!": NAME, "automountServiceAccountToken!": {False}, "enableServiceLinks!": {False},
    "terminationGracePeriodSeconds!": int,
    "securityContext!": {
        "runAsNonRoot!": {True}, "runAsUser!": int, "runAsGroup!": int, "seccompProfile!": {"type!": {"RuntimeDefault"}}},
    "topologySpreadConstraints!": [{
        "maxSkew!": int, "topologyKey!": str, "whenUnsatisfiable!": {"ScheduleAnyway", "DoNotSchedule"},
        "labelSelector!": SELECTOR}],
    "containers!": [CONTAINER],
}
BACKEND = {"service!": {"name!": NAME, "port!": Either({"name!": NAME}, {"number!": int})}}


def kind(api, name, **members):
    return {"apiVersion!": {api}, "kind!": {name}, **{f"{member}!": shape for member, shape in members.items()}}


KUBERNETES = {
    "Namespace": kind("v1", "Namespace", metadata=META),
    "ServiceAccount": kind("v1", "ServiceAccount", metadata=META, automountServiceAccountToken={False}),
    "Deployment": kind("apps/v1", "Deployment", metadata=META, spec={
        "replicas": int, "revisionHistoryLimit": int, "minReadySeconds": int, "selector!": SELECTOR,
        "strategy!": {
            "type!": {"RollingUpdate"}, "rollingUpdate!": {"maxSurge!": Either(int, str), "maxUnavailable!": Either(int, str)}},
        "template!": {"metadata!": {"labels!": LABELS}, "spec!": POD}}),
    "Service": kind("v1", "Service", metadata=META, spec={
        "type": {"ClusterIP", "NodePort", "LoadBalancer"}, "selector!": LABELS,
        "ports!": [{"name!": NAME, "port!": int, "targetPort!": PORT, "protocol": {"TCP"}}]}),
    "PodDisruptionBudget": kind("policy/v1", "PodDisruptionBudget", metadata=META, spec=Either(
        {"maxUnavailable!": Either(int, str), "selector!": SELECTOR},
        {"minAvailable!": Either(int, str), "selector!": SELECTOR})),
    "HorizontalPodAutoscaler": kind("autoscaling/v2", "HorizontalPodAutoscaler", metadata=META, spec={
        "scaleTargetRef!": {"apiVersion!": str, "kind!": str, "name!": NAME}, "minReplicas!": int, "maxReplicas!": int,
        "metrics!": [{"type!": {"Resource"}, "resource!": {
            "name!": {"cpu", "memory"}, "target!": {"type!": {"Utilization"}, "averageUtilization!": int}}}],
        "behavior": {"scaleDown": {"stabilizationWindowSeconds": int}, "scaleUp": {"stabilizationWindowSeconds": int}}}),
    "Ingress": kind("networking.k8s.io/v1", "Ingress", metadata=META, spec={
        "ingressClassName!": NAME, "tls!": [{"hosts!": [str], "secretName!": NAME}],
        "rules!": [{"host!": str, "http!": {
            "paths!": [{"path!": re.compile("/.*"), "pathType!": {"Exact", "Prefix"}, "backend!": BACKEND}]}}]}),
    "NetworkPolicy": kind("networking.k8s.io/v1", "NetworkPolicy", metadata=META, spec={
        "podSelector!": SELECTOR, "policyTypes!": [{"Ingress", "Egress"}],
        "ingress!": [{"from!": [{"namespaceSelector!": SELECTOR}], "ports!": [{"port!": PORT, "protocol": {"TCP"}}]}],
        "egress!": list([{}])}),
}
KUSTOMIZATION = {
    "apiVersion!": {"kustomize.config.k8s.io/v1beta1"}, "kind!": {"Kustomization"}, "resources!": [str], "namespace": NAME,
    "labels": [{"pairs!": LABELS, "includeSelectors": bool}], "images": [{"name!": str, "newName": str, "newTag": str}],
    "patches": [Either({"path!": str}, {"patch!": str, "target!": {"kind!": str, "name!": NAME}})],
}

# MARK: Compose

SECONDS = re.compile(r"[0-9]+s")
SERVICE = {
    "image!": re.compile(r"[a-z0-9./-]+:[\w.-]+"), "build": {"context!": str, "dockerfile!": str, "args": Map(str)},
    "restart!": {"unless-stopped", "always", "on-failure"}, "read_only!": {True}, "cap_drop!": [{"ALL"}],
    "security_opt!": [{"no-new-privileges:true"}], "pids_limit!": int, "mem_limit!": str, "cpus": Either(int, float),
    "ulimits": {"nofile": int}, "environment": Map(str), "stop_grace_period!": SECONDS, "stop_signal": str,
    "networks!": [str], "logging": {"driver!": str, "options": Map(str)}, "command": [str], "entrypoint": [str], "user": str,
    "tmpfs": [str], "volumes": [str], "ports": [str],
    "depends_on": Map({"condition!": {"service_started", "service_healthy", "service_completed_successfully"}}),
}
COMPOSE = {
    "name!": NAME, "x-instance": dict, "services!": Map(SERVICE), "networks": Map({"internal": bool}),
}

# MARK: Prometheus

RULES = {"groups!": [{
    "name!": str, "interval": SECONDS, "rules!": [{
        "alert!": re.compile(r"[A-Z]\w+"), "expr!": str, "for": re.compile(r"[0-9]+[smh]"),
        "labels!": {"severity!": {"page", "ticket"}}, "annotations!": {"summary!": str, "description!": str}}]}]}
SCRAPE = {
    "global": {"scrape_interval": SECONDS, "evaluation_interval": SECONDS}, "rule_files": [str],
    "scrape_configs!": [{
        "job_name!": str, "metrics_path": str, "scheme": {"http", "https"}, "scrape_interval": SECONDS,
        "static_configs": [{"targets!": [str], "labels": Map(str)}]}],
}
