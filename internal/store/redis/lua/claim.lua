-- Takes the named deliveries of an endpoint, so far as they are still due. A
-- second run with the same token, as after a lost reply, gives the same again.
--
-- ARGV: T, endpoint, now µs, lease end ns, token, bytes of raw mail at most
--       (of one, of all), order, members.
--       Order is "no", or "yes p n" where this is partition p of n, or "asked"
--       when the other partitions have nothing older. Returns the score of what
--       is due next ('' if nothing is), {member, value, event, raw} for each one
--       taken, and {member, id hash, created ns} for each about which the other
--       partitions have to be asked.
local ep, now, till, token = ARGV[2], tonumber(ARGV[3]), ARGV[4], ARGV[5]
local each, room = tonumber(ARGV[6]), tonumber(ARGV[7])
local order, here, parts = string.match(ARGV[8], '^(%a+) ?(%d*) ?(%d*)$')
local due, taken, asks = T .. ':due:' .. ep, {}, {}
drain()

-- away says whether other partitions may have deliveries of the message id:
-- this is not its home, or :away names some.
local function away(idhash)
  if order ~= 'yes' then return false end
  local n, hi, lo = tonumber(parts), tonumber(string.sub(idhash, 1, 8), 16), tonumber(string.sub(idhash, 9), 16)
  local home = ((hi % n) * (4294967296 % n) + lo) % n
  return home ~= tonumber(here) or call('EXISTS', T .. ':away:' .. idhash) == 1
end

-- mayGo says whether nothing older of the same message id is pending. If
-- something is, the member is put off until that one is due; release brings it
-- back when that one ends.
local function mayGo(member, blob, d)
  local idhash = string.sub(blob, 2, 17)
  if order == 'no' or idhash == none then return true end
  local first = oldest(ep, idhash)
  if first == member then
    if not away(idhash) then return true end
    asks[#asks + 1] = {member, idhash, d.created}
    return false
  end
  local score = first and call('ZSCORE', due, first)
  if score and tonumber(score) > now then
    call('ZADD', due, score, member)
    call('HSET', T .. ':wait:' .. ep, idhash, 1)
  end
  return false
end

for k = 9, #ARGV do
  local member = ARGV[k]
  local score = call('ZSCORE', due, member)
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local had = score and call('HMGET', rec, field, 'e' .. i)
  if had and had[1] and had[2] then
    local v, blob = had[1], had[2]
    local d = parse(v)
    local go = d.token == token
    if not go and tonumber(score) <= now and mayGo(member, blob, d) then
      go = true
      d.attempt, d.next, d.token = d.attempt + 1, till, token
      v = format(d)
      call('ZADD', due, micros(till), member)
      call('HSET', rec, field, v)
    end
    if go then
      local raw = ''
      if string.sub(blob, 1, 1) == 'b' and call('HSTRLEN', rec, 'r') <= math.min(each, room) then
        raw = call('HGET', rec, 'r') or ''
        room = room - #raw
      end
      taken[#taken + 1] = {member, v, blob, raw}
    end
  end
end
return {call('ZRANGE', due, 0, 0, 'WITHSCORES')[2] or '', taken, asks}
