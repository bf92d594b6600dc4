-- Puts off the end of leases that are still held.
--
-- ARGV: T, until ns, then for each: member, endpoint, token.
local till = ARGV[2]
drain()
for a = 3, #ARGV, 3 do
  local member, ep = ARGV[a], ARGV[a+1]
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local v = redis.pcall('HGET', rec, field) -- somebody may have overwritten it
  local d = type(v) == 'string' and parse(v)
  if d and d.state == 'p' and d.token == ARGV[a+2] then
    d.next = till
    call('ZADD', T .. ':due:' .. ep, micros(till), member)
    call('HSET', rec, field, format(d))
  end
end
return 0
