-- Makes pending and parked deliveries due at now, except those under a lease.
-- Of the untried only those that are pending and not due.
--
-- ARGV: T, endpoint, now ns, all or untried, members. Returns how many.
local ep, now, untried, n = ARGV[2], ARGV[3], ARGV[4] == 'untried', 0
drain()
for k = 5, #ARGV do
  local member = ARGV[k]
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local v = call('HGET', rec, field)
  local d = v and parse(v)
  local later = d and tonumber(micros(d.next)) > tonumber(micros(now))
  local held = d and d.token ~= '' and later
  local meant = d and (not untried or d.state == 'p' and d.attempt == 0 and later)
  if d and d.state ~= 'd' and not held and meant then
    if d.state == 'k' then
      call('ZREM', T .. ':k:' .. ep, member)
      call('ZADD', T .. ':p:' .. ep, micros(d.created), member)
      d.state, d.attempt = 'p', 0 -- it has used up its schedule
      local blob = call('HGET', rec, 'e' .. i)
      if blob then enqueue(ep, string.sub(blob, 2, 17), member, d) end
    end
    d.next = now
    call('ZADD', T .. ':due:' .. ep, micros(now), member)
    call('HSET', rec, field, format(d))
    n = n + 1
  end
end
return n
