-- Tells which events are kept in this partition.
--
-- ARGV: T, event ids. Returns 1 or 0 for each.
local out = {}
for k = 2, #ARGV do
  local had = call('HGET', T .. ':ev', ARGV[k])
  if had then call('HSET', T .. ':ev', ARGV[k], had) end -- for WAIT, as in commit.lua
  out[#out + 1] = had and 1 or 0
end
return out
