SELECT tenantry.unwatch('team_path', 'it follows from the teams');
SELECT tenantry.unwatch('data_export_chunk', 'exports within exports');
