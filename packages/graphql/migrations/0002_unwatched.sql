SELECT tenantry.unwatch('idempotency_record', 'the answers that repeated requests get, which hold whatever was answered');
