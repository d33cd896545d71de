SELECT tenantry.watch('meter');
