-- What was done as one job every minute is several now, each of which is due again within the minute.
DELETE FROM graphile_worker._private_jobs USING graphile_worker._private_tasks AS task
  WHERE task.id = task_id AND task.identifier = 'sweep';
DELETE FROM graphile_worker._private_known_crontabs WHERE identifier = 'sweep';
