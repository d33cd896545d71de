-- graphile-worker's own tables, which its migrations have made as the owner. Only the worker works on them; organizations'
-- transactions reach them by the functions below.
GRANT USAGE ON SCHEMA graphile_worker TO :worker;
GRANT SELECT ON graphile_worker.migrations TO :worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON graphile_worker._private_jobs, graphile_worker._private_job_queues,
  graphile_worker._private_tasks, graphile_worker._private_known_crontabs TO :worker;
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO :worker;
CREATE POLICY worker ON graphile_worker._private_jobs TO :worker USING (true);
CREATE POLICY worker ON graphile_worker._private_job_queues TO :worker USING (true);
CREATE POLICY worker ON graphile_worker._private_tasks TO :worker USING (true);
CREATE POLICY worker ON graphile_worker._private_known_crontabs TO :worker USING (true);
COMMENT ON TABLE graphile_worker.migrations IS 'shared: how far graphile-worker has migrated';
COMMENT ON TABLE graphile_worker._private_jobs IS 'shared: what is to be done for whom, by ID, which the worker alone sees';
COMMENT ON TABLE graphile_worker._private_job_queues IS 'shared: what is done one after the other';
COMMENT ON TABLE graphile_worker._private_tasks IS 'shared: the kinds of jobs';
COMMENT ON TABLE graphile_worker._private_known_crontabs IS 'shared: when what recurs was done last';

-- Has a job done in the transaction's organization once the transaction is committed: one of a kind for an ID at a time.
CREATE FUNCTION enqueue_job(kind text, id uuid) RETURNS void
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  here CONSTANT uuid := nullif(current_setting('app.org_id', true), '')::uuid;
BEGIN
  IF here IS NULL THEN
    RAISE EXCEPTION 'enqueue_job() is called in the scope of an organization';
  END IF;
  PERFORM graphile_worker.add_job(kind, json_build_object('orgId', here, 'id', id), job_key => concat_ws(' ', kind, here, id));
END $$;

-- Takes such a job back. One that is being done is not begun again.
CREATE FUNCTION withdraw_job(kind text, id uuid) RETURNS void
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT graphile_worker.remove_job(concat_ws(' ', kind, nullif(current_setting('app.org_id', true), '')::uuid, id))
  $$;

-- Has done at once again what processes had begun that are gone: whoever works holds a lock under its name for as long as it
-- lives, and Postgres lets go of it with the connection. graphile-worker itself would wait for four hours.
CREATE FUNCTION release_dead_jobs() RETURNS integer
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  dead text[];
BEGIN
  SELECT array_agg(id) INTO dead FROM (
    SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL
  ) AS holder WHERE pg_try_advisory_xact_lock(hashtext('tenantry.jobs'), hashtext(id));
  IF dead IS NULL THEN
    RETURN 0;
  END IF;
  PERFORM graphile_worker.force_unlock_workers(dead);
  PERFORM pg_notify('jobs:insert', json_build_object('r', random(), 'count', 1)::text);
  RETURN cardinality(dead);
END $$;
REVOKE ALL ON FUNCTION enqueue_job(text, uuid), withdraw_job(text, uuid), release_dead_jobs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue_job(text, uuid), withdraw_job(text, uuid) TO :runtime;
GRANT EXECUTE ON FUNCTION release_dead_jobs() TO :worker;
