-- What mutations change of people's sessions and of how they sign in is in their entries: which rows, and what is neither secret nor
-- personal. Others may end a session or reset a factor, and what were personal would be kept as theirs, and not go with its person.
SELECT tenantry.watch_columns('auth."user"', 'user', '{id,email_verified,two_factor_enabled}');
SELECT tenantry.watch_columns('auth.session', 'session', '{id,user_id,amr,mfa_at,created_at,expires_at}');
SELECT tenantry.watch_columns('auth.account', 'account', '{id,user_id,provider_id,created_at,updated_at}');
SELECT tenantry.watch_columns('auth.two_factor', 'two_factor', '{id,user_id,verified,recovery_codes_left,locked_until}');
SELECT tenantry.watch_columns('auth.passkey', 'passkey', '{id,user_id,device_type,backed_up,created_at,last_used_at}');
