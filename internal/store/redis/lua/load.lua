-- Reads events by their ids; those that are gone give false.
local out = {}
for k = 2, #ARGV do
  local at = call('HGET', T .. ':ev', ARGV[k])
  local blob = false
  if at then
    local rec, i = split(at)
    blob = call('HGET', rec, 'e' .. i)
  end
  out[#out + 1] = blob
end
return out
