// Imported before Apollo's packages, which read it when they load.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';
