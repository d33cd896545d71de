-- Numbers counted everybody's sign-ins for whoever read their own. In their place are IDs that tell when, in the same order.
ALTER TABLE auth.untold NO FORCE ROW LEVEL SECURITY;
ALTER TABLE auth.untold ADD COLUMN id uuid;
WITH numbered AS MATERIALIZED (SELECT seq, uuidv7() AS id FROM (SELECT seq FROM auth.untold ORDER BY seq) AS in_order)
UPDATE auth.untold SET id = numbered.id FROM numbered WHERE untold.seq = numbered.seq;
ALTER TABLE auth.untold DROP COLUMN seq, ALTER COLUMN id SET DEFAULT uuidv7(), ADD PRIMARY KEY (id);
COMMENT ON COLUMN auth.untold.id IS 'In the order in which it happened.';
ALTER TABLE auth.untold FORCE ROW LEVEL SECURITY;
