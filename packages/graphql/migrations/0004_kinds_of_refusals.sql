-- Counted by kind, so that many refusals of one kind leave the others told: whoever reads what they may not see hides nobody
-- who is refused a change, nor who fails to sign in.
ALTER TABLE audit_refusal ADD COLUMN kind text NOT NULL DEFAULT 'CHANGE' CHECK (kind IN ('CHANGE', 'READING', 'ENTERING', 'SIGN_IN'));
ALTER TABLE audit_refusal DROP CONSTRAINT audit_refusal_pkey, ADD PRIMARY KEY (org_id, kind);
