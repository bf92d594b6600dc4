-- Keeps what one message became. A second run with the same rid, as after a
-- lost reply, changes nothing and says that it is new; a message whose digest
-- is known says which record has it.
--
-- ARGV: T, rid, message? 1|0, digest lifetime ms or 0, received in hex µs,
--       transaction, raw, digest, bytes, #events, #deliveries, #templates, then
--       the items. Each command costs Redis about as much as a hundred bytes of
--       a message, so there are as few as possible.
local rid, hasMessage, lifetime = ARGV[2], ARGV[3] == '1', ARGV[4]
local rec = T .. ':rec:' .. rid
local events, deliveries, templates = tonumber(ARGV[10]), tonumber(ARGV[11]), tonumber(ARGV[12])

if hasMessage then
  local dup, had = T .. ':dup:' .. ARGV[8], nil
  if lifetime == '0' then
    had = call('SET', dup, rid, 'NX', 'GET')
  else
    had = call('SET', dup, rid, 'NX', 'GET', 'PX', lifetime)
  end
  if had then
    -- Written again so that WAIT, which looks at the last write of its
    -- connection, covers the commit that the duplicate relies on.
    call('SET', dup, had, 'KEEPTTL')
    return {had == rid and 0 or 1, had}
  end
end

local fields, index = {}, {}
local function field(name, value)
  fields[#fields + 1] = name
  fields[#fields + 1] = value
end
local function entry(member)
  index[#index + 1] = 0
  index[#index + 1] = member
end

local a, known, fresh, mine = 13, {}, 0, false
for i = 0, events - 1 do
  local id, blob = ARGV[a], ARGV[a+1]
  a = a + 2
  if call('HSETNX', T .. ':ev', id, rid .. '/' .. i) == 1 then
    fresh = fresh + 1
    field('e' .. i, blob)
    local idhash, time, rcpthash = string.sub(blob, 2, 17), string.sub(blob, 18, 27), string.sub(blob, 28, 43)
    entry('t' .. time .. id)
    if idhash ~= none then entry('i' .. idhash .. time .. id) end
    if rcpthash ~= none then entry('r' .. rcpthash .. time .. id) end
  else
    local had = call('HGET', T .. ':ev', id)
    call('HSET', T .. ':ev', id, had) -- for WAIT, as above
    known[i] = true
    mine = mine or string.sub(had, 1, #rid + 1) == rid .. '/'
  end
end
if not hasMessage and fresh == 0 then
  return {mine and 0 or 1, ''}
end

local open = 0
for _ = 1, deliveries do
  local i, ep, value, created, next = ARGV[a], ARGV[a+1], ARGV[a+2], ARGV[a+3], ARGV[a+4]
  a = a + 5
  if not known[tonumber(i)] then
    local state, member = string.sub(value, 1, 1), rid .. '/' .. i
    field('d' .. i .. ':' .. ep, value)
    call('SADD', T .. ':eps', ep)
    call('ZADD', T .. ':' .. state .. ':' .. ep, created, member)
    if state == 'p' then call('ZADD', T .. ':due:' .. ep, next, member) end
    if state ~= 'd' then open = open + 1 end
  end
end

field('n', open)
field('c', fresh)
field('b', ARGV[9])
if hasMessage then
  field('m', ARGV[6])
  field('r', ARGV[7])
  field('g', ARGV[8])
  field('k', ARGV[5])
  entry('m' .. ARGV[5] .. rid)
end
inChunks('HSET', rec, fields)
inChunks('ZADD', T .. ':idx', index)
call('INCRBY', T .. ':bytes', ARGV[9])

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
