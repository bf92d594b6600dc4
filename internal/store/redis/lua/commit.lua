-- Keeps what one message became. A second run with the same rid, as after a
-- lost reply, changes nothing and says that it is new; a message whose digest
-- is known says which record has it.
--
-- ARGV: T, rid, message? 1|0, digest lifetime ms or 0, received µs, meta, raw,
--       digest, bytes, #events, #deliveries, #templates, then the items.
local rid, hasMessage, lifetime = ARGV[2], ARGV[3] == '1', ARGV[4]
local rec, bytes = T .. ':rec:' .. rid, tonumber(ARGV[9])
local events, deliveries, templates = tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12])

if hasMessage then
  local dup = T .. ':dup:' .. ARGV[8]
  local had = call('GET', dup)
  if had then
    -- Written again so that WAIT, which looks at the last write of its
    -- connection, covers the commit that the duplicate relies on.
    call('SET', dup, had, 'KEEPTTL')
    return {had == rid and 0 or 1, had}
  end
  if lifetime == '0' then call('SET', dup, rid) else call('SET', dup, rid, 'PX', lifetime) end
end

local a, known, fresh, mine = 13, {}, 0, 0
for i = 0, events - 1 do
  local id, blob = ARGV[a], ARGV[a+1]
  a = a + 2
  local had = call('HGET', T .. ':ev', id)
  if had then
    known[i] = true
    call('HSET', T .. ':ev', id, had)
    if string.sub(had, 1, #rid + 1) == rid .. '/' then mine = mine + 1 end
  else
    fresh = fresh + 1
    call('HSET', T .. ':ev', id, rid .. '/' .. i)
    call('HSET', rec, 'e' .. i, blob)
    local idhash, time, rcpthash = string.sub(blob, 2, 17), string.sub(blob, 18, 27), string.sub(blob, 28, 43)
    call('ZADD', T .. ':time', tonumber(time, 16), id)
    if idhash ~= none then call('ZADD', T .. ':idx', 0, 'i' .. idhash .. time .. id) end
    if rcpthash ~= none then call('ZADD', T .. ':idx', 0, 'r' .. rcpthash .. time .. id) end
  end
end
if not hasMessage and fresh == 0 then
  return {mine > 0 and 0 or 1, ''}
end

local open = 0
for _ = 1, deliveries do
  local i, ep, value = ARGV[a], ARGV[a+1], ARGV[a+2]
  a = a + 3
  if not known[tonumber(i)] then
    local d, member = parse(value), rid .. '/' .. i
    call('HSET', rec, 'd' .. i .. ':' .. ep, value)
    call('SADD', T .. ':eps', ep)
    call('ZADD', T .. ':' .. d.state .. ':' .. ep, micros(d.created), member)
    if d.state == 'p' then call('ZADD', T .. ':due:' .. ep, micros(d.next), member) end
    if d.state ~= 'd' then open = open + 1 end
  end
end

if hasMessage then
  call('SET', T .. ':raw:' .. rid, ARGV[7])
  call('HSET', rec, 'm', ARGV[6], 'g', ARGV[8])
  call('ZADD', T .. ':msgs', ARGV[5], rid)
end
call('HSET', rec, 'n', open, 'c', fresh, 'b', bytes)
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
