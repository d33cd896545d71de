-- Each organization's log is a tree of hashes, as certificate transparency has it (RFC 6962), whose head is signed whenever
-- entries come: whoever keeps a head can tell that nothing before it was changed.
ALTER TABLE audit_head
  ADD COLUMN tree_size bigint NOT NULL DEFAULT 0 CHECK (tree_size <= number),
  ADD COLUMN roots bytea[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN audit_head.tree_size IS 'How many entries are sealed. Behind `number` only where entries are from before sealing began, until the next comes.';
COMMENT ON COLUMN audit_head.roots IS 'The roots of the full subtrees, the largest first; one for each bit of tree_size. All it takes to go on.';
GRANT UPDATE (tree_size, roots) ON audit_head TO :runtime;

CREATE TABLE audit_node (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  level smallint NOT NULL CHECK (level >= 0),
  position bigint NOT NULL CHECK (position >= 0),
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  PRIMARY KEY (org_id, level, position)
);
COMMENT ON TABLE audit_node IS 'The root of every full subtree; those of level 0 are the leaves. A proof is made of few of them.';
SELECT tenantry.protect('audit_node', runtime_grants => 'SELECT, INSERT');

CREATE TABLE audit_checkpoint (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  size bigint NOT NULL CHECK (size > 0),
  root bytea NOT NULL CHECK (octet_length(root) = 32),
  note text NOT NULL,
  signed_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, size)
);
COMMENT ON COLUMN audit_checkpoint.note IS 'The signed text: https://c2sp.org/tlog-checkpoint';
SELECT tenantry.protect('audit_checkpoint', runtime_grants => 'SELECT, INSERT');

-- The newest signs; the others go on to be told, for what they signed.
CREATE TABLE audit_key (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  public_key bytea NOT NULL UNIQUE CHECK (octet_length(public_key) = 32),
  sealed_private_key text NOT NULL,
  created_at timestamptz NOT NULL
);
SELECT tenantry.share('audit_key', 'SELECT, INSERT', 'the platform signs the log of every organization with it');

-- Nothing of a log is ever changed, whoever asks. Only the owner deletes: a log goes with its organization, or from its
-- beginning on when it has been kept as long as the plan says.
CREATE FUNCTION keep_audit_log() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_user = (SELECT pg_catalog.pg_get_userbyid(c.relowner) FROM pg_catalog.pg_class c WHERE c.oid = TG_RELID) THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'The audit log is append-only: % is refused.', TG_OP USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_node FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_key FOR EACH STATEMENT EXECUTE FUNCTION keep_audit_log();
