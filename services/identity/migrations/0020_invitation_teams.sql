-- Teams that come with accepting, and that somebody whose link has expired asks for a new one.
ALTER TABLE invitation ADD COLUMN requested_at timestamptz;

CREATE TABLE invitation_team (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  invitation_id uuid NOT NULL,
  team_id uuid NOT NULL,
  PRIMARY KEY (org_id, invitation_id, team_id),
  FOREIGN KEY (org_id, invitation_id) REFERENCES invitation (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, team_id) REFERENCES team (org_id, id) ON DELETE CASCADE
);
CREATE INDEX invitation_team_team ON invitation_team (org_id, team_id);
SELECT tenantry.protect('invitation_team', runtime_grants => 'SELECT, INSERT, DELETE');

-- Whoever presents the token sees who invited them.
CREATE POLICY bearer ON auth."user" FOR SELECT TO :runtime
  USING (id IN (SELECT i.invited_by FROM public.invitation i
                WHERE i.token_hash = (SELECT nullif(current_setting('app.credential', true), ''))));

-- Who accepts with the token that was mailed has shown that the address is theirs. It takes the word of the accepted
-- invitation of the transaction's organization, and changes nothing else.
CREATE POLICY confirmation ON auth."user" FOR UPDATE TO :owner USING (true) WITH CHECK (email_verified);
CREATE FUNCTION auth.confirm_invited_address(invitation uuid) RETURNS void
  LANGUAGE sql SECURITY DEFINER SET search_path = ''
  AS $$
    UPDATE auth."user" person SET email_verified = true, updated_at = now()
    FROM public.invitation accepted
    WHERE accepted.id = invitation AND accepted.status = 'ACCEPTED' AND accepted.accepted_by = person.id
      AND accepted.email = person.email AND NOT person.email_verified
  $$;
REVOKE ALL ON FUNCTION auth.confirm_invited_address(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.confirm_invited_address(uuid) TO :runtime;
