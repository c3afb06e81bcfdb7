#!/usr/bin/env bash
# Proves the product in containers, in a project of its own on free ports: up, push, search, kill each member that holds or
# carries articles, down. Prints one line per step with its time; whatever happens, nothing of it runs afterwards.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

: "${VERIFY_SECONDS:=900}" "${VICTIMS:=enrich search elasticsearch kafka}"
export COMPOSE_PROJECT_NAME=silkwire-verify
export INGEST_PORT=0 ENRICH_PORT=0 SEARCH_PORT=0 ALERT_PORT=0 DASHBOARD_PORT=0
if [ -z "${VERIFY_IS_BOUNDED:-}" ]; then
  VERIFY_IS_BOUNDED=yes exec timeout --kill-after=60 "$VERIFY_SECONDS" deploy/docker/verify.sh
fi

begun=$SECONDS
talk=$(mktemp) # what the engine says meanwhile; of interest only when something fails
step() { printf '%4d s  %s\n' "$((SECONDS - begun))" "$*"; }
fail() { printf 'failed: %s\n' "$*" >&2; exit 1; }

containers() { docker ps --all --quiet --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME"; }
volumes() { docker volume ls --quiet --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME"; }
remove() { docker compose down --volumes --remove-orphans --timeout 20 >>"$talk" 2>&1; }

finish() {
  local code=$?
  trap - EXIT
  if [ "$code" -ne 0 ]; then
    echo "The verification failed (exit code $code); what the containers said last:" >&2
    tail -n 20 "$talk" >&2
    { docker compose ps --all && docker compose logs --no-color --tail 5; } >&2 || true
    remove || echo "Not everything was removed; see: docker ps --all" >&2
  fi
  rm -f "$talk"
  exit "$code"
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

within() { # SECONDS COMMAND…: until it succeeds
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    [ "$SECONDS" -lt "$deadline" ] || return 1
    sleep 0.5
  done
}

# A restarted container gets other free ports, so they are asked for at every call.
call() { # SERVICE PORT PATH [CURL ARGUMENT…]
  local address
  address=$(docker compose port "$1" "$2" 2>/dev/null) || return 1
  curl --silent --show-error --fail --max-time 20 -H "Authorization: Bearer $key" "http://$address$3" "${@:4}" 2>/dev/null
}

is_accepted() { # TITLE BODY
  call ingest 8081 /v1/articles -H 'Content-Type: application/json' -d "{\"title\":\"$1\",\"body\":\"$2\"}" |
    grep -q '"status":"accepted"'
}

push() { within 90 is_accepted "$@" || fail "ingest did not accept: $1"; }

finds() { # QUERY NUMBER [TITLE]
  local answer
  answer=$(call search 8083 /v1/articles --get --data-urlencode "q=$1" --data-urlencode size=50) || return 1
  [[ $answer == *"\"total\":{\"value\":$2,"* && $answer == *"${3:-}"* ]]
}

expect() { within 90 finds "$@" || fail "the search for '$1' does not find $2 with '${3:-}': $(call search 8083 /v1/articles --get --data-urlencode "q=$1")"; }

inspect() { docker inspect --format "$2" "$(docker compose ps --all --quiet "$1")"; }
is_back() { # SERVICE RESTARTS
  [ "$(inspect "$1" '{{.RestartCount}}')" -gt "$2" ] && [ "$(inspect "$1" '{{.State.Health.Status}}')" = healthy ]
}

# From inside, as a crash would: what an engine kills by order it does not start again.
kill_all_processes() { docker compose exec -T "$1" bash -c 'kill -KILL -1' >/dev/null 2>&1 || true; }

for module in ingest-service enrich-service search-service alert-service dashboard deploy/standalone; do
  compgen -G "$module/target/*-exec.jar" >/dev/null || fail "no jar of $module; build it with: mvn -Dquick package"
done
[ -z "$(containers)$(volumes)" ] || remove

docker compose build >>"$talk" 2>&1 || fail "the images were not built"
step "built the images"

docker compose up --no-build --wait --wait-timeout 420 >>"$talk" 2>&1 || fail "not everything became healthy"
step "up: $(docker compose ps --services | wc -l) services are healthy"

key=$(docker compose run --rm -T key verify --source '*' --scope articles:write,search:read 2>>"$talk" | sed -n 1p)
[ -n "$key" ] || fail "no key was made"
step "made a key"

push "أستانا تستضيف قمة المياه" "بحث رؤساء كازاخستان وأوزبكستان في أستانا توزيع مياه الأنهار، ورحبت الحكومة الأوزبكية بمبادرة كازاخستان."
push "Казахстан увеличил экспорт зерна" "Министерство сельского хозяйства Казахстана сообщило о рекордном урожае. Ташкент приветствовал поставки."
push "哈萨克斯坦与中国扩大铁路合作" "两国代表在阿斯塔纳签署协议。哈萨克斯坦总统表示，新线路将缩短运输时间。"
step "pushed an Arabic, a Russian and a Chinese article"

expect 'lang:ar country:KZ' 1 "أستانا تستضيف قمة المياه"
expect 'lang:ru зерно' 1 "Казахстан увеличил экспорт зерна"
expect 'lang:zh country:KZ' 1 "哈萨克斯坦与中国扩大铁路合作"
step "found each by its language and a country or a word"

articles=3
for victim in $VICTIMS; do
  restarts=$(inspect "$victim" '{{.RestartCount}}')
  kill_all_processes "$victim"
  push "Астана после остановки $victim" "Казахстан и Узбекистан продолжают переговоры о воде, хотя $victim остановлен."
  articles=$((articles + 1))
  within 180 is_back "$victim" "$restarts" || fail "$victim did not come back"
  expect 'country:KZ' "$articles" "Астана после остановки $victim"
  step "killed $victim: it came back, and all $articles articles are there once"
done

remove
[ -z "$(containers)$(volumes)" ] || fail "something is left: $(containers) $(volumes)"
step "down: no container and no volume is left"
