-- Records how attempts ended. What is not held under the token stays as it is,
-- unless the claim is one that a failover lost, and nobody has made another: then
-- the attempt counts as if it were still claimed.
--
-- ARGV: T, then for each: member, endpoint, token, state p|d|k, took place?
--       1|0, number of the attempt, next ns, attempt as JSON. Returns for each
--       the score of what became due by it, '' if nothing, false if another
--       claim holds it, or it has ended.
local out = {}
drain()

local function holds(d, token, took, n)
  if not d or d.state ~= 'p' then return false end
  return d.token == token or took and d.token == '' and d.attempt == n - 1
end

for a = 2, #ARGV, 8 do
  local member, ep, token, state = ARGV[a], ARGV[a+1], ARGV[a+2], ARGV[a+3]
  local took, n, next, attempt = ARGV[a+4] == '1', tonumber(ARGV[a+5]), ARGV[a+6], ARGV[a+7]
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local had = redis.pcall('HMGET', rec, field, 'n') -- somebody may have overwritten it
  local d = had[1] and parse(had[1])
  if not holds(d, token, took, n) then
    out[#out + 1] = false
  else
    local due = T .. ':due:' .. ep
    d.token = ''
    if took then
      d.attempt = n
      d.log = d.log == '' and attempt or (d.log .. '\n' .. attempt)
      while #d.log > 16384 do
        local cut = string.find(d.log, '\n', 1, true)
        if not cut then break end
        d.log = string.sub(d.log, cut + 1)
      end
    else
      d.attempt, state = d.attempt - 1, 'p'
    end
    if state == 'p' then
      d.next = next
      call('HSET', rec, field, format(d))
      call('ZADD', due, micros(next), member)
      out[#out + 1] = micros(next)
    else
      call('ZREM', due, member)
      call('ZREM', T .. ':p:' .. ep, member)
      d.state = state
      call('HSET', rec, field, format(d), 'n', tonumber(had[2] or 1) - (state == 'd' and 1 or 0))
      call('ZADD', T .. ':' .. state .. ':' .. ep, micros(d.created), member)
      out[#out + 1] = release(ep, rec, i)
    end
  end
end
return out
