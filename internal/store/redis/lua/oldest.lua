-- Finds the delivery to an endpoint that was created first among the pending
-- ones of a message id in this partition.
--
-- ARGV: T, endpoint, id hash. Returns {member, created ns}, or nothing.
drain()
local member, d = oldest(ARGV[2], ARGV[3])
if not member then return {} end
return {member, d.created}
