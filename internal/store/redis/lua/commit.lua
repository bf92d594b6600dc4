-- Keeps what one message became. A second run with the same arguments, as after
-- a lost reply, changes nothing and says that it is new; a message whose digest
-- is known says which record has it.
--
-- ARGV: T, rid, nonce ('' without a message), digest, bytes, counts of events,
--       deliveries, templates, fields and index, the hash of a message id; then
--       event ids; fields of the record and their values; scores and members of
--       the index; number, endpoint, state, created, next and hash of the message
--       id of each delivery; templates. If other partitions may have events of the message id, they
--       have to be asked first: nothing is kept, and the answer is 2.
--
-- Redis works on nothing else meanwhile, so what can be put together outside
-- is, and there are as few commands as possible.
local rid, nonce, digest, bytes = ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local hasMessage = nonce ~= ''
local rec, dup = T .. ':rec:' .. rid, T .. ':dup'
local events, deliveries, templates = tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8])
local fields, index = tonumber(ARGV[9]), tonumber(ARGV[10])

if ARGV[11] ~= '' and call('EXISTS', T .. ':away:' .. ARGV[11]) == 1 then return {2, ''} end
if hasMessage then
  local mine = rid .. ' ' .. nonce
  if call('HSETNX', dup, digest, mine) == 0 then
    -- Written again so that WAIT, which looks at the last write of its
    -- connection, covers the commit that the duplicate relies on.
    local had = call('HGET', dup, digest)
    call('HSET', dup, digest, had)
    return {had == mine and 0 or 1, string.match(had, '^%S*')}
  end
end

-- Events that are kept already, as those of an earlier call of the HTTP API.
local a, known, mine = 12, nil, false
for i = 0, events - 1 do
  local id = ARGV[a + i]
  if call('HSETNX', T .. ':ev', id, rid .. '/' .. i) == 0 then
    local had = call('HGET', T .. ':ev', id)
    call('HSET', T .. ':ev', id, had) -- for WAIT, as above
    mine = mine or string.sub(had, 1, #rid + 1) == rid .. '/'
    known = known or {n = 0}
    known.n = known.n + 1
    known[tostring(i)], known[id] = true, true
  end
end
if not hasMessage and events > 0 and known and known.n == events then
  return {mine and 0 or 1, ''}
end
a = a + events

if not known then
  inChunks('HSET', rec, a, a + fields - 1)
  a = a + fields
  inChunks('ZADD', T .. ':idx', a, a + index - 1)
  a = a + index
else
  for _ = 1, fields, 2 do
    local of = string.match(ARGV[a], '^[ed](%d+)')
    if not (of and known[of]) then call('HSET', rec, ARGV[a], ARGV[a+1]) end
    a = a + 2
  end
  for _ = 1, index, 2 do
    local member = ARGV[a+1]
    local id = string.sub(member, string.sub(member, 1, 1) == 't' and 12 or 28)
    if not known[id] then call('ZADD', T .. ':idx', 0, member) end
    a = a + 2
  end
end

for _ = 1, deliveries do
  local i, ep, state, created, next, idhash = ARGV[a], ARGV[a+1], ARGV[a+2], ARGV[a+3], ARGV[a+4], ARGV[a+5]
  a = a + 6
  if not (known and known[i]) then
    local member = rid .. '/' .. i
    call('SADD', T .. ':eps', ep)
    call('ZADD', T .. ':' .. state .. ':' .. ep, created, member)
    if state == 'p' then
      call('ZADD', T .. ':due:' .. ep, next, member)
      if call('EXISTS', queueKey(ep, idhash)) == 1 then enqueue(ep, idhash, member, pending(ep, member)) end
    end
  elseif state ~= 'd' then
    call('HINCRBY', rec, 'n', -1)
  end
end
call('INCRBY', T .. ':bytes', bytes)

for _ = 1, templates do
  local hash, count, last, first = ARGV[a], ARGV[a+1], ARGV[a+2], ARGV[a+3]
  a = a + 4
  call('ZINCRBY', T .. ':tpl', count, hash)
  call('HSETNX', T .. ':tplv', hash, first)
  call('HSET', T .. ':tplv', hash .. ':last', last)
  if call('ZCARD', T .. ':tpl') > 512 then
    for _, old in ipairs(call('ZRANGE', T .. ':tpl', 0, 1)) do
      if old ~= hash then
        call('ZREM', T .. ':tpl', old)
        call('HDEL', T .. ':tplv', old, old .. ':last')
        break
      end
    end
  end
end
return {0, rid}
