-- What lets go of the files of every kind of export is called so from now on.
DELETE FROM graphile_worker._private_jobs USING graphile_worker._private_tasks AS task
  WHERE task.id = task_id AND task.identifier = 'expire_usage_exports';
DELETE FROM graphile_worker._private_known_crontabs WHERE identifier = 'expire_usage_exports';
