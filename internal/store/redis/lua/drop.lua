-- Gives up pending and parked deliveries for good.
--
-- ARGV: T, endpoint, members. Returns how many, and the lowest score of what
--       became due by it, '' if nothing.
local ep, n, lowest = ARGV[2], 0, ''
for k = 3, #ARGV do
  local member = ARGV[k]
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local v = call('HGET', rec, field)
  local state = v and string.sub(v, 1, 1)
  if state == 'p' or state == 'k' then
    call('ZREM', T .. ':' .. state .. ':' .. ep, member)
    call('ZREM', T .. ':due:' .. ep, member)
    call('HDEL', rec, field)
    call('HINCRBY', rec, 'n', -1)
    n = n + 1
    if state == 'p' then
      local score = release(ep, rec, i)
      if score ~= '' and (lowest == '' or tonumber(score) < tonumber(lowest)) then lowest = score end
    end
  end
end
return {n, lowest}
