-- A person reads what is kept of them, from outside any organization: their keys without what belongs to the organization
-- alone, and how they sign in without what proves it.
CREATE POLICY person ON api_key FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE INDEX api_key_user_id ON api_key (user_id);

ALTER TABLE auth.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.account FORCE ROW LEVEL SECURITY;
CREATE POLICY auth ON auth.account TO identity_auth USING (true) WITH CHECK (true);
CREATE POLICY person ON auth.account FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
GRANT SELECT (id, user_id, provider_id, created_at) ON auth.account TO :runtime;

-- Invitations are found by the address alone, so only somebody who has shown that it is theirs is told of them. It tells
-- what the mail said, and what became of it.
CREATE INDEX invitation_email ON invitation (email);
CREATE POLICY invitee ON invitation FOR SELECT TO :owner USING (true);
CREATE POLICY invitee ON organization FOR SELECT TO :owner USING (true);
CREATE FUNCTION auth.own_invitations(most integer)
  RETURNS TABLE (organization_name text, role text, status text, created_at timestamptz, expires_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = ''
  AS $$
    SELECT organization.name, invitation.role, invitation.status, invitation.created_at, invitation.expires_at
    FROM auth."user" person
    JOIN public.invitation ON invitation.email = lower(person.email)
    JOIN public.organization ON organization.id = invitation.org_id
    WHERE person.id = nullif(current_setting('app.user_id', true), '')::uuid AND person.email_verified
    ORDER BY invitation.id DESC
    LIMIT most
  $$;
REVOKE ALL ON FUNCTION auth.own_invitations(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION auth.own_invitations(integer) TO :runtime;
