-- Where each attempt was sent: the endpoint's address may have changed since.
ALTER TABLE webhook_attempt ADD COLUMN url text;

-- What was given up is few among many, and is looked for to be sent again.
CREATE INDEX webhook_delivery_failed ON webhook_delivery (org_id, endpoint_id, id) WHERE state = 'FAILED';
