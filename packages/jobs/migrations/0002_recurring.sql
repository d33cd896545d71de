-- What recurs was tried once and left where it had failed. Now it is replaced when it is due again, so none of these is anybody's.
DELETE FROM graphile_worker._private_jobs WHERE max_attempts = 1 AND key IS NULL AND locked_at IS NULL;
