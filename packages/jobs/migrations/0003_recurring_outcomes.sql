-- How what recurs ended last: graphile-worker forgets what is done.
CREATE TABLE recurring_job (
  name text PRIMARY KEY,
  outcome text NOT NULL CHECK (outcome IN ('DONE', 'FAILED', 'CANCELED')),
  error text,
  ended_at timestamptz NOT NULL
);
COMMENT ON TABLE recurring_job IS 'shared: how what a service does again and again for all ended last';
COMMENT ON COLUMN recurring_job.error IS 'Why it failed the last time; null once it is done.';
-- So staff's record says what they have called off.
SELECT tenantry.watch_columns('recurring_job', 'recurring_job', '{name,outcome,ended_at}');
GRANT SELECT, INSERT, UPDATE ON recurring_job TO :worker;
GRANT SELECT ON recurring_job TO :reporting;

-- What is done and what waits, by kind; nothing of what it is about. A job that is due again while it is done waits under its
-- key, and the one that is done has none any more.
CREATE FUNCTION job_standings()
  RETURNS TABLE (kind text, running int, waiting int, retrying int, failed int, attempts int, run_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT task.identifier,
      count(*) FILTER (WHERE job.locked_at IS NOT NULL)::int,
      count(*) FILTER (WHERE job.locked_at IS NULL AND job.attempts = 0)::int,
      count(*) FILTER (WHERE job.locked_at IS NULL AND job.attempts > 0 AND job.attempts < job.max_attempts)::int,
      count(*) FILTER (WHERE job.locked_at IS NULL AND job.attempts >= job.max_attempts)::int,
      coalesce(max(job.attempts) FILTER (WHERE job.attempts < job.max_attempts), 0)::int,
      min(job.run_at) FILTER (WHERE job.locked_at IS NULL AND job.attempts < job.max_attempts)
    FROM graphile_worker._private_tasks AS task LEFT JOIN graphile_worker._private_jobs AS job ON job.task_id = task.id
    GROUP BY task.identifier
  $$;

-- Lets go of what recurs and waits to be done, or to be tried again: it is due again at its next time. Says whether anything
-- waited, or that it is being done. Whoever begins it at this moment has it, or finds nothing.
CREATE FUNCTION cancel_recurring_job(job_name text) RETURNS text
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  job_task CONSTANT int := (SELECT id FROM graphile_worker._private_tasks WHERE identifier = job_name);
  is_running boolean;
  last_error text;
BEGIN
  IF nullif(current_setting('app.org_id', true), '') IS NOT NULL THEN
    RAISE EXCEPTION 'cancel_recurring_job() is called in the scope of no organization';
  END IF;
  SELECT EXISTS (SELECT FROM graphile_worker._private_jobs WHERE task_id = job_task AND locked_at IS NOT NULL) INTO is_running;
  IF is_running THEN
    RETURN 'RUNNING';
  END IF;
  DELETE FROM graphile_worker._private_jobs WHERE task_id = job_task AND key = job_name AND locked_at IS NULL;
  IF FOUND THEN
    -- Not changed but written anew: of what is changed the record would not say the name.
    DELETE FROM public.recurring_job WHERE name = job_name RETURNING error INTO last_error;
    INSERT INTO public.recurring_job (name, outcome, error, ended_at)
      VALUES (job_name, 'CANCELED', last_error, clock_timestamp());
    RETURN 'CANCELED';
  END IF;
  SELECT EXISTS (SELECT FROM graphile_worker._private_jobs WHERE task_id = job_task AND locked_at IS NOT NULL) INTO is_running;
  RETURN CASE WHEN is_running THEN 'RUNNING' ELSE 'IDLE' END;
END $$;
REVOKE ALL ON FUNCTION job_standings(), cancel_recurring_job(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION job_standings() TO :reporting;
GRANT EXECUTE ON FUNCTION cancel_recurring_job(text) TO :runtime;
