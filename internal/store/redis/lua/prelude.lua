-- Shared by every script. All keys of one call carry one hash tag, so that
-- they live in one slot; T is that tag. A record is all that one message (or
-- one call of the HTTP API) became, and rid its name: see keys.go.
local T = ARGV[1]

-- An event's value starts with what the scripts need of it, at fixed places:
-- b|f (raw message goes with it, or not), 16 hex digits for the message id, 10
-- for the time in seconds, 16 for the recipient, the event id and a newline.
local none = '----------------' -- no id, or no recipient

local function call(...) return redis.call(...) end

-- A delivery's value: state|attempt|created ns|next ns|token|log, where the
-- log is one JSON object a line.
local function parse(v)
  local state, attempt, created, next, token, log =
    string.match(v, '^(%a)|(%d+)|(%d+)|(%d+)|([^|]*)|(.*)$')
  return {state = state, attempt = tonumber(attempt), created = created,
    next = next, token = token, log = log}
end

local function format(d)
  return string.format('%s|%d|%s|%s|%s|', d.state, d.attempt, d.created, d.next, d.token) .. d.log
end

-- Nanoseconds do not fit a double, so they travel as digits; scores are
-- microseconds.
local function micros(ns)
  if #ns <= 3 then return '0' end
  return string.sub(ns, 1, -4)
end

-- A member "rid/i" is event i of record rid.
local function split(member)
  local rid, i = string.match(member, '^(.*)/(%d+)$')
  return T .. ':rec:' .. rid, i, rid
end

-- drain is for scripts that must work when Redis is over its maxmemory, so that
-- a full one can be emptied: Redis then refuses a script's first write if that
-- could grow, and lets a script finish that has written. DEL never grows.
local function drain() call('DEL', T .. ':nothing') end

-- inChunks runs a command on ARGV from..to; Lua's stack is bounded.
local function inChunks(name, key, from, to)
  for k = from, to, 1000 do
    call(name, key, unpack(ARGV, k, math.min(k + 999, to)))
  end
end

-- before orders deliveries by creation, then as they stand in their commit.
local function before(created1, member1, created2, member2)
  if created1 ~= created2 then
    return #created1 < #created2 or #created1 == #created2 and created1 < created2
  end
  local _, i1, rid1 = split(member1)
  local _, i2, rid2 = split(member2)
  if rid1 ~= rid2 then return rid1 < rid2 end
  return tonumber(i1) < tonumber(i2)
end

-- pending reads the delivery to ep at a member, if it is to be made.
local function pending(ep, member)
  local rec, i = split(member)
  local v = redis.pcall('HGET', rec, 'd' .. i .. ':' .. ep)
  return type(v) == 'string' and string.sub(v, 1, 1) == 'p' and parse(v)
end

-- A message id with more than a few events has its pending deliveries in a
-- queue of their own, for each endpoint that wants them in order: a sorted set,
-- all scores 0, whose text puts them as before() does, with a mark at the end so
-- that one which is empty is still there. Commits and retries add to it while it
-- is there, and a claim adds what it names. What has ended is taken off when it
-- comes to the front. One that is missing is made from the index.
local few, mark, day = 16, '~', 86400

local function queueKey(ep, idhash) return T .. ':turn:' .. ep .. ':' .. idhash end

local function entryOf(d, member)
  local _, i, rid = split(member)
  return string.rep('0', 20 - #d.created) .. d.created .. rid .. '/' .. string.rep('0', 5 - #i) .. i
end

local function memberOf(entry)
  local rid, i = string.match(entry, '^(.*)/0*(%d+)$', 21)
  return rid .. '/' .. i
end

-- enqueue adds a delivery to the queue of its message id, if there is one.
local function enqueue(ep, idhash, member, d)
  local key = queueKey(ep, idhash)
  if call('EXISTS', key) == 1 then call('ZADD', key, 0, entryOf(d, member)) end
end

-- eventsOf reads the next n events of a message id, behind one of the index.
local function eventsOf(idhash, behind, n)
  local lo = 'i' .. idhash
  return call('ZRANGEBYLEX', T .. ':idx', behind and '(' .. behind or '[' .. lo, '(' .. lo .. '~', 'LIMIT', 0, n)
end

-- queueOf returns the key of the queue, or what events there are if those are
-- few.
local function queueOf(ep, idhash)
  local key = queueKey(ep, idhash)
  if call('EXPIRE', key, day) == 1 then return key end
  local page = eventsOf(idhash, nil, few + 1)
  if #page <= few then return nil, page end
  while #page > 0 do
    for _, m in ipairs(page) do
      local at = call('HGET', T .. ':ev', string.sub(m, 28))
      local d = at and pending(ep, at)
      if d then call('ZADD', key, 0, entryOf(d, at)) end
    end
    page = eventsOf(idhash, page[#page], 500)
  end
  call('ZADD', key, 0, mark)
  call('EXPIRE', key, day)
  return key
end

-- oldest finds the delivery to ep that was created first among the pending
-- ones of a message id, given by its hash, and whether there may be more.
local function oldest(ep, idhash)
  local key, page = queueOf(ep, idhash)
  if key then
    while true do
      local head = call('ZRANGE', key, 0, 1)
      if #head == 0 or head[1] == mark then return nil, nil, false end
      local at = memberOf(head[1])
      local d = pending(ep, at)
      if d then return at, d, head[2] ~= mark end
      call('ZREM', key, head[1])
    end
  end
  local found, first, n = nil, nil, 0
  for _, m in ipairs(page) do
    local at = call('HGET', T .. ':ev', string.sub(m, 28))
    local d = at and pending(ep, at)
    if d then
      n = n + 1
      if not first or before(d.created, at, first.created, found) then found, first = at, d end
    end
  end
  return found, first, n > 1
end

-- release makes due again what a claim in order had put off behind a delivery
-- of event i that has now ended. It returns the score, or '' if nothing waited.
local function release(ep, rec, i)
  local waiting = T .. ':wait:' .. ep
  if call('EXISTS', waiting) == 0 then return '' end
  local blob = call('HGET', rec, 'e' .. i)
  if not blob then return '' end
  local idhash = string.sub(blob, 2, 17)
  if call('HEXISTS', waiting, idhash) == 0 then return '' end
  local member, d, more = oldest(ep, idhash)
  if not more then call('HDEL', waiting, idhash) end
  if not member then return '' end
  call('ZADD', T .. ':due:' .. ep, micros(d.next), member)
  return micros(d.next)
end
