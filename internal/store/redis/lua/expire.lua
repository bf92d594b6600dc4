-- Removes what is old, but nothing of a record that still has deliveries to
-- make.
--
-- ARGV: T, what, names. What is "raw" (names are rids; the message goes, its
--       events stay), "free" (the same, if others borrow it too), "event" (names
--       are event ids) or "all" (rids; everything goes). Returns messages, events
--       and deliveries removed, and for each raw message that stays since others
--       borrow it, rid and borrowers.
local what, messages, events, deliveries, lent = ARGV[2], 0, 0, 0, {}
local endpoints = call('SMEMBERS', T .. ':eps')

local function lighter(rec, n)
  call('HINCRBY', rec, 'b', -n)
  call('DECRBY', T .. ':bytes', n)
end

-- A record keeps its digest for as long as it has events.
local function dropRaw(rec, rid)
  local head = call('HGET', rec, 'm')
  if not head then return end
  call('ZREM', T .. ':idx', 'm' .. string.sub(head, 1, 14) .. rid)
  local n = call('HSTRLEN', rec, 'r') + #head
  call('HDEL', rec, 'm', 'r', 'h')
  call('HSET', rec, 'g', string.sub(head, 15, 30))
  lighter(rec, n)
  messages = messages + 1
end

-- Of an event whose header somebody overwrote the index keeps what cannot be
-- named any more.
local function dropEvent(rec, rid, i)
  local blob = call('HGET', rec, 'e' .. i)
  if not blob then return end
  local id, time = string.match(blob, '^([^\n]*)\n', 44), string.sub(blob, 18, 27)
  if id then
    call('HDEL', T .. ':ev', id)
    call('ZREM', T .. ':idx', 't' .. time .. id, 'i' .. string.sub(blob, 2, 17) .. time .. id,
      'r' .. string.sub(blob, 28, 43) .. time .. id)
  end
  for _, ep in ipairs(endpoints) do
    if call('HDEL', rec, 'd' .. i .. ':' .. ep) == 1 then
      call('ZREM', T .. ':d:' .. ep, rid .. '/' .. i)
      deliveries = deliveries + 1
    end
  end
  call('HDEL', rec, 'e' .. i)
  lighter(rec, #blob)
  events = events + 1
end

-- Empty is what has neither message nor events left: n, b and g at most.
local function dropEmpty(rec)
  local left = call('HMGET', rec, 'm', 'b', 'g')
  if left[1] or call('HLEN', rec) > (left[3] and 3 or 2) then return end
  call('DECRBY', T .. ':bytes', left[2] or 0)
  if left[3] then call('HDEL', T .. ':dup', left[3]) end
  call('DEL', rec)
end

for k = 3, #ARGV do
  local at = ARGV[k] .. '/0'
  if what == 'event' then
    at = call('HGET', T .. ':ev', ARGV[k])
  end
  if at then
    local rec, i, rid = split(at)
    local open = redis.pcall('HGET', rec, 'n') -- somebody may have overwritten the record
    if type(open) ~= 'table' and tonumber(open or '0') == 0 then
      local borrowers = what == 'raw' and call('HGET', rec, 'h')
      if borrowers then
        lent[#lent + 1] = rid
        lent[#lent + 1] = borrowers
      elseif what ~= 'event' then
        dropRaw(rec, rid)
      end
      if what == 'event' then dropEvent(rec, rid, i) end
      if what == 'all' then
        for _, field in ipairs(call('HKEYS', rec)) do
          local e = string.match(field, '^e(%d+)$')
          if e then dropEvent(rec, rid, e) end
        end
      end
      dropEmpty(rec)
    end
  end
end
return {messages, events, deliveries, lent}
