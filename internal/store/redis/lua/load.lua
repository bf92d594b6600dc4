-- Reads events by their ids; those that are gone give false.
local out = {}
for k = 2, #ARGV do
  local at = call('HGET', T .. ':ev', ARGV[k])
  local blob = false
  if at then
    local rec, i = split(at)
    blob = redis.pcall('HGET', rec, 'e' .. i) -- somebody may have overwritten it
    if type(blob) == 'table' then blob = false end
  end
  out[#out + 1] = blob
end
return out
