-- Notes that an event of a later commit goes with the raw mail of a record.
--
-- ARGV: T, rid, event id. Returns 0 if the record has no raw mail.
local rec = T .. ':rec:' .. ARGV[2]
if call('HSTRLEN', rec, 'r') == 0 then return 0 end
local had = call('HGET', rec, 'h') or ''
if not string.find('\n' .. had, '\n' .. ARGV[3] .. '\n', 1, true) then
  call('HSET', rec, 'h', had .. ARGV[3] .. '\n')
end
return 1
