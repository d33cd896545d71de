-- An organization's log would tell which pseudonym is its own, and the books are nobody's but the platform's.
SELECT tenantry.unwatch('revenue_movement', 'the books of the platform, which know organizations by a pseudonym');
SELECT tenantry.unwatch('trial_outcome', 'nothing says whose they were; that a trial ended the subscription tells');
SELECT tenantry.unwatch('trial_taken', 'a person''s, which no mutation writes: it follows from the organization that they founded');
