-- Who became staff, and who is no longer, by what right. Names and addresses are personal and not told; what staff sign in with is
-- not either.
SELECT tenantry.watch_columns('staff."user"', 'staff_member', '{id,role,created_at}');
