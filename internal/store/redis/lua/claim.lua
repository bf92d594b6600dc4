-- Takes the named deliveries of an endpoint, so far as they are still due, or
-- those that have to go before them. A second run with the same token, as after
-- a lost reply, gives the same again, and puts off the end of the lease.
--
-- ARGV: T, endpoint, now µs, lease end ns, token, bytes of raw mail at most
--       (of one, of all), order, members.
--       Order is "no", or "yes p n" where this is partition p of n, or "asked"
--       when the other partitions have nothing older. Returns the score of what
--       is due next ('' if nothing is), {member, value, event, raw} for each one
--       taken, {member, id hash, created ns} for each about which the other
--       partitions have to be asked, and the members of which nothing can be read.
local ep, now, till, token = ARGV[2], tonumber(ARGV[3]), ARGV[4], ARGV[5]
local each, room = tonumber(ARGV[6]), tonumber(ARGV[7])
local order, here, parts = string.match(ARGV[8], '^(%a+) ?(%d*) ?(%d*)$')
local due, taken, asks, lost = T .. ':due:' .. ep, {}, {}, {}
local seen, firsts = {}, {} -- members that are taken or asked about; the oldest by id hash
drain()

-- away says whether other partitions may have deliveries of the message id:
-- this is not its home, or :away names some.
local function away(idhash)
  if order ~= 'yes' then return false end
  local n, hi, lo = tonumber(parts), tonumber(string.sub(idhash, 1, 8), 16), tonumber(string.sub(idhash, 9), 16)
  local home = ((hi % n) * (4294967296 % n) + lo) % n
  return home ~= tonumber(here) or call('EXISTS', T .. ':away:' .. idhash) == 1
end

-- What nothing can be read of, since somebody else removed or overwrote it, is
-- put off, not to stand before all others at each claim.
local hour = 3600000000

local function look(member)
  local score = call('ZSCORE', due, member)
  if not score then return end
  local rec, i = split(member)
  local field = 'd' .. i .. ':' .. ep
  local had = redis.pcall('HMGET', rec, field, 'e' .. i)
  local d = had[1] and parse(had[1]) or {}
  if not d.state then
    call('ZADD', due, string.format('%.0f', now + hour), member)
    lost[#lost + 1] = member
    return
  end
  return {member = member, score = tonumber(score), rec = rec, field = field, blob = had[2] or '', d = d}
end

local function lease(one)
  one.d.next = till
  call('ZADD', due, micros(till), one.member)
  call('HSET', one.rec, one.field, format(one.d))
end

local function take(one)
  if seen[one.member] then return end
  seen[one.member] = true
  local d = one.d
  if d.token ~= token then
    d.attempt, d.token = d.attempt + 1, token
    lease(one)
  elseif tonumber(micros(d.next)) < tonumber(micros(till)) then
    lease(one)
  end
  local raw = ''
  if string.sub(one.blob, 1, 1) == 'b' and call('HSTRLEN', one.rec, 'r') <= math.min(each, room) then
    raw = call('HGET', one.rec, 'r') or ''
    room = room - #raw
  end
  taken[#taken + 1] = {one.member, format(d), one.blob, raw}
end

-- ask has the other partitions asked, if there may be any; false if not.
local function ask(one, idhash)
  if not away(idhash) then return false end
  if not seen[one.member] then
    seen[one.member] = true
    asks[#asks + 1] = {one.member, idhash, one.d.created}
  end
  return true
end

-- turn takes what is named, or the oldest of the same message id that it has to
-- wait for: that may be due behind more others than are claimed at once. What
-- waits is put off until the oldest is due; release brings it back when that
-- one ends.
local function turn(one)
  local idhash = string.sub(one.blob, 2, 17)
  if order == 'no' or idhash == none or idhash == '' then return take(one) end
  enqueue(ep, idhash, one.member, one.d)
  if firsts[idhash] == nil then firsts[idhash] = oldest(ep, idhash) or false end
  local first = firsts[idhash]
  if first == one.member then
    if one.score <= now and not ask(one, idhash) then take(one) end
    return
  end
  first = first and look(first)
  if not first then return end
  if first.score <= now or first.d.token == token then
    if order == 'asked' or ask(first, idhash) then return end
    take(first)
    first = look(first.member)
  end
  if one.score <= now then
    call('ZADD', due, first.score, one.member)
    call('HSET', T .. ':wait:' .. ep, idhash, 1)
  end
end

for k = 9, #ARGV do
  local one = look(ARGV[k])
  if one and one.d.token == token then
    take(one)
  elseif one and (one.score <= now or order ~= 'no') then
    turn(one)
  end
end
return {call('ZRANGE', due, 0, 0, 'WITHSCORES')[2] or '', taken, asks, lost}
