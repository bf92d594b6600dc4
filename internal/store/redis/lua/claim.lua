-- Takes the named deliveries of an endpoint, so far as they are still due. A
-- second run with the same token, as after a lost reply, gives the same again.
--
-- ARGV: T, endpoint, now µs, lease end ns, token, in order? 1|0, bytes at most,
--       members. Returns the score of what is due next ('' if nothing is), then
--       {member, value, event, raw} for each one taken.
local ep, now, till, token = ARGV[2], tonumber(ARGV[3]), ARGV[4], ARGV[5]
local inOrder, room = ARGV[6] == '1', tonumber(ARGV[7])
local due, taken = T .. ':due:' .. ep, {}
drain()

-- mayGo says whether nothing older of the same message id is pending. If
-- something is, the member is put off until that one is due; release brings it
-- back when that one ends.
local function mayGo(member, blob)
  local idhash = string.sub(blob, 2, 17)
  if not inOrder or idhash == none then return true end
  local first = oldest(ep, idhash)
  if first == member then return true end
  local score = first and call('ZSCORE', due, first)
  if score and tonumber(score) > now then
    call('ZADD', due, score, member)
    call('HSET', T .. ':wait:' .. ep, idhash, 1)
  end
  return false
end

for k = 8, #ARGV do
  local member = ARGV[k]
  local score = call('ZSCORE', due, member)
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local had = score and call('HMGET', rec, field, 'e' .. i)
  if had and had[1] and had[2] then
    local v, blob = had[1], had[2]
    local d = parse(v)
    local go = d.token == token
    if not go and tonumber(score) <= now and mayGo(member, blob) then
      go = true
      d.attempt, d.next, d.token = d.attempt + 1, till, token
      v = format(d)
      call('ZADD', due, micros(till), member)
      call('HSET', rec, field, v)
    end
    if go then
      local raw = string.sub(blob, 1, 1) == 'b' and call('HGET', rec, 'r') or ''
      taken[#taken + 1] = {member, v, blob, raw}
      room = room - #blob - #raw
      if room <= 0 then break end
    end
  end
end
return {call('ZRANGE', due, 0, 0, 'WITHSCORES')[2] or '', taken}
