-- Migrations: tenancy 0001 0002; events 0001 0030 0040 0041 0050; graphql 0001 0002 0003; jobs 0001; identity 0001 0002 0003 0004 0005 0006 0007 0008 0010 0020 0021 0022 0030 0031 0032 0034 0040 0041 0050 0055 0060 0070 0080 0090 0091 0092 0093 0094 0095 0098 0100 0104 0105 0106
-- Some rows of every table that this database had.
INSERT INTO auth."user" (id, name, email, email_verified, image, created_at, updated_at, two_factor_enabled) OVERRIDING SYSTEM VALUE
  SELECT id, name, email, email_verified, image, created_at, updated_at, two_factor_enabled FROM jsonb_populate_recordset(NULL::auth."user", $rows$[
    {"id":"01a219e7-8a40-750a-ba4f-b2d2295839bb","name":"Ada","email":"owner@acme.test","image":null,"created_at":"2025-01-26T22:08:54.336+00:00","updated_at":"2025-01-26T22:08:54.336+00:00","email_verified":false,"two_factor_enabled":false},
    {"id":"01a219e7-8d37-7514-b1c1-1cf8f10d472e","name":"Dan","email":"viewer@acme.test","image":null,"created_at":"2025-01-26T22:08:55.095+00:00","updated_at":"2025-01-26T22:08:55.095+00:00","email_verified":false,"two_factor_enabled":false}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.account (id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at FROM jsonb_populate_recordset(NULL::auth.account, $rows$[
    {"id":"01a219e7-8aad-7344-ade5-97391a33741c","scope":null,"user_id":"01a219e7-8a40-750a-ba4f-b2d2295839bb","id_token":null,"password":"made up 1","account_id":"01a219e7-8a40-750a-ba4f-b2d2295839bb","created_at":"2025-01-26T22:08:54.445+00:00","updated_at":"2025-01-26T22:08:54.445+00:00","provider_id":"credential","access_token":null,"refresh_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null},
    {"id":"01a219e7-8d43-708d-bd8f-91476c67230a","scope":null,"user_id":"01a219e7-8d37-7514-b1c1-1cf8f10d472e","id_token":null,"password":"made up 2","account_id":"01a219e7-8d37-7514-b1c1-1cf8f10d472e","created_at":"2025-01-26T22:08:55.104+00:00","updated_at":"2025-01-26T22:08:55.104+00:00","provider_id":"credential","access_token":null,"refresh_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up, transports, aaguid, created_at, last_used_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, name, public_key, credential_id, counter, device_type, backed_up, transports, aaguid, created_at, last_used_at FROM jsonb_populate_recordset(NULL::auth.passkey, $rows$[
    {"id":"e3a23068-8616-45f0-84f2-6d3109b44a7e","name":null,"aaguid":null,"counter":1,"user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","backed_up":false,"created_at":"2025-01-26T22:09:09.658842+00:00","public_key":"some text","transports":null,"device_type":"some text","last_used_at":null,"credential_id":"some text"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.session (id, user_id, token, amr, ip_address, user_agent, expires_at, created_at, updated_at, mfa_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, token, amr, ip_address, user_agent, expires_at, created_at, updated_at, mfa_at FROM jsonb_populate_recordset(NULL::auth.session, $rows$[
    {"id":"01a219e7-8ad4-7b02-ad06-7546fdaa0dfc","amr":"pwd","token":"made up 1","mfa_at":null,"user_id":"01a219e7-8a40-750a-ba4f-b2d2295839bb","created_at":"2025-01-26T22:08:54.484+00:00","expires_at":"2025-02-03T22:08:54.484+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:08:54.484+00:00","user_agent":"node"},
    {"id":"01a219e7-8d4d-7d5f-8261-393318e68804","amr":"pwd","token":"made up 2","mfa_at":null,"user_id":"01a219e7-8d37-7514-b1c1-1cf8f10d472e","created_at":"2025-01-26T22:08:55.117+00:00","expires_at":"2025-02-03T22:08:55.116+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:08:55.117+00:00","user_agent":"node"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.session_use (session_id, user_id, last_used_at, longest_rest_seconds) OVERRIDING SYSTEM VALUE
  SELECT session_id, user_id, last_used_at, longest_rest_seconds FROM jsonb_populate_recordset(NULL::auth.session_use, $rows$[
    {"user_id":"01a219e7-8a40-750a-ba4f-b2d2295839bb","session_id":"01a219e7-8ad4-7b02-ad06-7546fdaa0dfc","last_used_at":"2025-01-26T22:08:56.132+00:00","longest_rest_seconds":1},
    {"user_id":"01a219e7-8dbe-7482-8fea-8ba22a4ef7bc","session_id":"01a219e7-8dde-7097-9e57-e885dbbe591d","last_used_at":"2025-01-26T22:08:56.292+00:00","longest_rest_seconds":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.two_factor (id, user_id, secret, backup_codes, verified, last_used_step, failed_verification_count, locked_until) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, secret, backup_codes, verified, last_used_step, failed_verification_count, locked_until FROM jsonb_populate_recordset(NULL::auth.two_factor, $rows$[
    {"id":"7849bded-e6d5-4e03-9fe6-5ec048f1599e","secret":"some text","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","verified":false,"backup_codes":"some text","locked_until":null,"last_used_step":0,"failed_verification_count":0}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.api_key (org_id, id, user_id, name, secret_hash, scopes, created_at, expires_at, revoked_at, service_account_id, allowed_addresses, replaced_by, last_used_at, expiry_told_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, user_id, name, secret_hash, scopes, created_at, expires_at, revoked_at, service_account_id, allowed_addresses, replaced_by, last_used_at, expiry_told_at FROM jsonb_populate_recordset(NULL::public.api_key, $rows$[
    {"id":"01a219e7-a8df-7aff-8a16-6efe76954e53","name":"nightly","org_id":"f7791002-f370-8cef-a108-90f4e641e007","scopes":["USAGE_RECORD"],"user_id":null,"created_at":"2025-01-26T22:09:02.173006+00:00","expires_at":"2025-01-27T22:09:02.272+00:00","revoked_at":null,"replaced_by":"01a219e7-a941-76ce-ab24-076b7416f0a1","secret_hash":"made up 1","last_used_at":null,"expiry_told_at":null,"allowed_addresses":["203.0.113.0/24"],"service_account_id":"01a219e7-a8b1-750e-afc7-604dc0fe195b"},
    {"id":"01a219e7-a840-7361-8e63-3d0b1b211bd1","name":"deployment","org_id":"f7791002-f370-8cef-a108-90f4e641e007","scopes":["USAGE_RECORD"],"user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","created_at":"2025-01-26T22:09:02.014434+00:00","expires_at":null,"revoked_at":null,"replaced_by":null,"secret_hash":"made up 2","last_used_at":null,"expiry_told_at":null,"allowed_addresses":null,"service_account_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_refusal (org_id, minute, told) OVERRIDING SYSTEM VALUE
  SELECT org_id, minute, told FROM jsonb_populate_recordset(NULL::public.audit_refusal, $rows$[
    {"told":1,"minute":"2025-01-26T22:09:09.672126+00:00","org_id":"f7791002-f370-8cef-a108-90f4e641e007"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.branding (org_id, display_name, logo_url, logo_sha256, primary_color, accent_color, background_color, mail_from_name, mail_reply_to, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, display_name, logo_url, logo_sha256, primary_color, accent_color, background_color, mail_from_name, mail_reply_to, version FROM jsonb_populate_recordset(NULL::public.branding, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":2,"logo_url":null,"logo_sha256":"9fe5c69d7843eff5f875463bf3ceee01b6c7ef86fc42542d9c4cda179a62f54a","accent_color":null,"display_name":"Victim","mail_reply_to":"reply@victim.example","primary_color":"#123456","mail_from_name":"The victim","background_color":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.branding_logo (org_id, sha256, content_type, content, uploaded_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, sha256, content_type, content, uploaded_at FROM jsonb_populate_recordset(NULL::public.branding_logo, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","sha256":"9fe5c69d7843eff5f875463bf3ceee01b6c7ef86fc42542d9c4cda179a62f54a","content":"\\x3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667223e3c7469746c653e5468652076696374696d3c2f7469746c653e3c2f7376673e","uploaded_at":"2025-01-26T22:09:08.01+00:00","content_type":"image/svg+xml"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.custom_role (org_id, id, name, description, permissions, version, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, name, description, permissions, version, created_at FROM jsonb_populate_recordset(NULL::public.custom_role, $rows$[
    {"id":"01a219e7-a684-7c12-9ff6-66537295ce37","name":"Accounting","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":2,"created_at":"2025-01-26T22:09:01.572+00:00","description":"Bookkeeping of the victim","permissions":["TEAMS_WRITE","USAGE_READ"]},
    {"id":"01a219e7-a970-7cba-9107-708ba2d917e1","name":"Loading","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"created_at":"2025-01-26T22:09:02.32+00:00","description":"","permissions":["USAGE_RECORD"]}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.data_export (org_id, id, status, requested_by, attempts, lease, types_total, types_done, row_count, size, failure, created_at, finished_at, expires_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, status, requested_by, attempts, lease, types_total, types_done, row_count, size, failure, created_at, finished_at, expires_at FROM jsonb_populate_recordset(NULL::public.data_export, $rows$[
    {"id":"01a219e7-c12f-78e9-bd3c-a08baac411bb","size":79066,"lease":null,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"DONE","failure":null,"attempts":1,"row_count":524,"created_at":"2025-01-26T22:09:08.398+00:00","expires_at":"2025-02-03T22:09:09.301+00:00","types_done":71,"finished_at":"2025-01-26T22:09:09.301+00:00","types_total":71,"requested_by":"01a219e7-98b6-78b2-9669-6f712c3ec96e"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.data_export_chunk (org_id, export_id, number, bytes) OVERRIDING SYSTEM VALUE
  SELECT org_id, export_id, number, bytes FROM jsonb_populate_recordset(NULL::public.data_export_chunk, $rows$[
    {"bytes":"\\x00","number":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","export_id":"01a219e7-c12f-78e9-bd3c-a08baac411bb"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.domain (org_id, id, name, proof, verified_at, is_host, auto_join, auto_join_role, version, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, name, proof, verified_at, is_host, auto_join, auto_join_role, version, created_at FROM jsonb_populate_recordset(NULL::public.domain, $rows$[
    {"id":"01a219e7-aa3c-7787-8cc2-c45698a5f1a2","name":"victim-corporation.com","proof":"tenantry-verification=obdJFAWDhB2eMVaTEJgNOXskaEk","org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_host":false,"version":3,"auto_join":"SUGGEST","created_at":"2025-01-26T22:09:02.523+00:00","verified_at":"2025-01-26T22:09:02.593+00:00","auto_join_role":"MEMBER"},
    {"id":"01a219e7-ab4e-7ac3-a671-89cbe157cd63","name":"victim-corporation.org","proof":"tenantry-verification=kdEyEvxkdSff5E_0sZ6o_l61ePw","org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_host":false,"version":1,"auto_join":"OFF","created_at":"2025-01-26T22:09:02.797+00:00","verified_at":null,"auto_join_role":"MEMBER"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement (org_id, key, enabled, "limit") OVERRIDING SYSTEM VALUE
  SELECT org_id, key, enabled, "limit" FROM jsonb_populate_recordset(NULL::public.entitlement, $rows$[
    {"key":"leads","limit":5000,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","enabled":true},
    {"key":"messages","limit":500,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","enabled":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement_set (org_id, plan_key, version, read_only) OVERRIDING SYSTEM VALUE
  SELECT org_id, plan_key, version, read_only FROM jsonb_populate_recordset(NULL::public.entitlement_set, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":3,"plan_key":"PROFESSIONAL","read_only":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.event_cursor (consumer, source, pos, moved_at) OVERRIDING SYSTEM VALUE
  SELECT consumer, source, pos, moved_at FROM jsonb_populate_recordset(NULL::public.event_cursor, $rows$[
    {"pos":46,"source":"usage","consumer":"jobs","moved_at":"2025-01-26T22:09:12.958+00:00"},
    {"pos":46,"source":"usage","consumer":"mail","moved_at":"2025-01-26T22:09:12.994+00:00"},
    {"pos":275,"source":"identity","consumer":"mail","moved_at":"2025-01-26T22:09:13.412+00:00"},
    {"pos":275,"source":"identity","consumer":"rights","moved_at":"2025-01-26T22:09:13.42+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.former_member (org_id, user_id, left_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, user_id, left_at FROM jsonb_populate_recordset(NULL::public.former_member, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","left_at":"2025-01-26T22:09:09.674986+00:00","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.idempotency_record (org_id, principal, key, request_hash, response, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, principal, key, request_hash, response, created_at FROM jsonb_populate_recordset(NULL::public.idempotency_record, $rows$[
    {"key":"the victim asks to openSupportGrant, 4990e6b6-eec3-4dfd-835e-a31cb0eb2c21","org_id":"f7791002-f370-8cef-a108-90f4e641e007","response":"\\x00","principal":"staff:01a219e7-7e65-71a7-9558-62b91d6fbb0f","created_at":"2025-01-26T22:08:58.390373+00:00","request_hash":"\\x6ee414c15b4292af2a03cd9c78cd9469f75408f5d0ef63a04b18d9cfb43ab5fb"},
    {"key":"the victim asks to revokeSupportGrant, a56dafa6-43ad-4169-a4fb-c04ce2a108e9","org_id":"f7791002-f370-8cef-a108-90f4e641e007","response":"\\x00","principal":"user:01a219e7-98b6-78b2-9669-6f712c3ec96e","created_at":"2025-01-26T22:08:58.44714+00:00","request_hash":"\\x3ab8014330bfdc8cff50ec4fe910ab1f8c98609ad6d48d5e34ad79c5f22ba98e"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.invitation (org_id, id, email, role, token_hash, status, invited_by, accepted_by, version, created_at, expires_at, requested_at, custom_role_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, email, role, token_hash, status, invited_by, accepted_by, version, created_at, expires_at, requested_at, custom_role_id FROM jsonb_populate_recordset(NULL::public.invitation, $rows$[
    {"id":"01a219e7-aef7-7bf0-9236-810be876e979","role":"MEMBER","email":"first.invited@victim.example","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"PENDING","version":2,"created_at":"2025-01-26T22:09:03.733+00:00","expires_at":"2025-02-03T22:09:03.782+00:00","invited_by":"01a219e7-98b6-78b2-9669-6f712c3ec96e","token_hash":"made up 1","accepted_by":null,"requested_at":null,"custom_role_id":null},
    {"id":"01a219e7-aef7-7c32-bf00-3471a835a895","role":"MEMBER","email":"second.invited@victim.example","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"REVOKED","version":2,"created_at":"2025-01-26T22:09:03.733+00:00","expires_at":"2025-02-03T22:09:03.733+00:00","invited_by":"01a219e7-98b6-78b2-9669-6f712c3ec96e","token_hash":"made up 2","accepted_by":null,"requested_at":null,"custom_role_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.invitation_team (org_id, invitation_id, team_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, invitation_id, team_id FROM jsonb_populate_recordset(NULL::public.invitation_team, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","team_id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","invitation_id":"01a219e7-aef7-7bf0-9236-810be876e979"},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","team_id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","invitation_id":"01a219e7-aef7-7c32-bf00-3471a835a895"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.join_request (org_id, id, user_id, email, name, status, created_at, decided_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, user_id, email, name, status, created_at, decided_at FROM jsonb_populate_recordset(NULL::public.join_request, $rows$[
    {"id":"01a219e7-ae44-7891-8efa-099fcc43339d","name":"nora","email":"nora@victim-corporation.com","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"PENDING","user_id":"01a219e7-adc9-7579-974a-fdb04a7446db","created_at":"2025-01-26T22:09:03.554+00:00","decided_at":null},
    {"id":"01a219e7-ac5f-7bdd-af75-aabb7225d54c","name":"nina","email":"nina@victim-corporation.com","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"APPROVED","user_id":"01a219e7-abdc-7c31-8f34-b4c0f97bb91b","created_at":"2025-01-26T22:09:03.071+00:00","decided_at":"2025-01-26T22:09:03.625+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.membership (org_id, user_id, id, role, version, joined_at, custom_role_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, user_id, id, role, version, joined_at, custom_role_id FROM jsonb_populate_recordset(NULL::public.membership, $rows$[
    {"id":"01a219e7-9c14-74c8-a5c0-e8277e1939e4","role":"OWNER","org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-9b94-7aa8-8b9b-bfee1d26ce16","version":1,"joined_at":"2025-01-26T22:08:58.860321+00:00","custom_role_id":null},
    {"id":"01a219e7-9de1-778d-b291-1e3e51085404","role":"ADMIN","org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-9d4f-701a-8612-ff73c5b7d857","version":1,"joined_at":"2025-01-26T22:08:59.349217+00:00","custom_role_id":null},
    {"id":"01a219e7-98d3-7bfc-8a8d-227fc2f88cc6","role":"OWNER","org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","version":1,"joined_at":"2025-01-26T22:08:58.055959+00:00","custom_role_id":null},
    {"id":"01a219e7-9fab-7991-83af-5c70c13102f8","role":"TEAM_ADMIN","org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-9f30-7fae-88ad-380194bfb914","version":1,"joined_at":"2025-01-26T22:08:59.805068+00:00","custom_role_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.organization (id, slug, name, status, version, created_at, deletion_scheduled_at, purge_at, deletion_reason, suspended_at, suspension_reason, suspension_message) OVERRIDING SYSTEM VALUE
  SELECT id, slug, name, status, version, created_at, deletion_scheduled_at, purge_at, deletion_reason, suspended_at, suspension_reason, suspension_message FROM jsonb_populate_recordset(NULL::public.organization, $rows$[
    {"id":"f7791002-f370-8cef-a108-90f4e641e007","name":"Victim","slug":"victim","status":"ACTIVE","version":2,"purge_at":null,"created_at":"2025-01-26T22:08:58.055959+00:00","suspended_at":null,"deletion_reason":null,"suspension_reason":null,"suspension_message":null,"deletion_scheduled_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.organization_settings (org_id, locale, time_zone, contact_email, billing_email, metadata, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, locale, time_zone, contact_email, billing_email, metadata, version FROM jsonb_populate_recordset(NULL::public.organization_settings, $rows$[
    {"locale":"sv","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":3,"metadata":{"note":"a note of the victim"},"time_zone":"Europe/Stockholm","billing_email":"bills@victim.example","contact_email":"office@victim.example"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox (seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at) OVERRIDING SYSTEM VALUE
  SELECT seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at FROM jsonb_populate_recordset(NULL::public.outbox, $rows$[
    {"id":"01a219e7-d291-7b3b-9253-84bdc573b87b","pos":272,"seq":272,"data":{"ip":"127.0.0.1","after":null,"action":"identity.platform.parkedEvents","before":null,"outcome":"SUCCESS","targets":[],"userAgent":"node"},"kind":"audit","type":"identity.audit.recorded","actor":{"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"b68426fc-7699-4c20-a6d5-31a79c016140","occurred_at":"2025-01-26T22:09:12.849+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219e7-d474-770a-bcbf-7e5512ee9e34","pos":275,"seq":275,"data":{"ip":"127.0.0.1","after":null,"action":"identity.platform.organizations","before":null,"outcome":"SUCCESS","targets":[],"userAgent":"node"},"kind":"audit","type":"identity.audit.recorded","actor":{"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"94da8c3d-af8b-4751-97eb-8f61c78a73a2","occurred_at":"2025-01-26T22:09:13.331+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219e7-d29c-751f-9c17-ac0b3015b3d4","pos":273,"seq":273,"data":{"ip":"127.0.0.1","after":null,"action":"identity.platform.organizations","before":null,"outcome":"SUCCESS","targets":[],"userAgent":"node"},"kind":"audit","type":"identity.audit.recorded","actor":{"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"b68426fc-7699-4c20-a6d5-31a79c016140","occurred_at":"2025-01-26T22:09:12.86+00:00","traceparent":null,"causation_id":null,"schema_version":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_head (singleton, pos) OVERRIDING SYSTEM VALUE
  SELECT singleton, pos FROM jsonb_populate_recordset(NULL::public.outbox_head, $rows$[
    {"pos":275,"singleton":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_reader (name, pos, read_at) OVERRIDING SYSTEM VALUE
  SELECT name, pos, read_at FROM jsonb_populate_recordset(NULL::public.outbox_reader, $rows$[
    {"pos":0,"name":"identity.rights","read_at":"2025-01-26T22:08:51.486+00:00"},
    {"pos":0,"name":"identity.mail","read_at":"2025-01-26T22:08:51.491+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outgoing_mail (id, org_id, recipient, template, sealed, created_at, due_at, attempts, sent_at, failed_at, failure) OVERRIDING SYSTEM VALUE
  SELECT id, org_id, recipient, template, sealed, created_at, due_at, attempts, sent_at, failed_at, failure FROM jsonb_populate_recordset(NULL::public.outgoing_mail, $rows$[
    {"id":"01a219e7-9a5f-7c69-82d5-3d99065c01fb","due_at":"2025-01-26T22:13:59.174+00:00","org_id":"f7791002-f370-8cef-a108-90f4e641e007","sealed":null,"failure":null,"sent_at":"2025-01-26T22:08:59.18+00:00","attempts":1,"template":"notification","failed_at":null,"recipient":"vera@victim.example","created_at":"2025-01-26T22:08:58.466+00:00"},
    {"id":"01a219e7-9ad2-7bf9-87eb-ef234e8536d9","due_at":"2025-01-26T22:13:59.174+00:00","org_id":"f7791002-f370-8cef-a108-90f4e641e007","sealed":null,"failure":null,"sent_at":"2025-01-26T22:08:59.185+00:00","attempts":1,"template":"notification","failed_at":null,"recipient":"vera@victim.example","created_at":"2025-01-26T22:08:58.579+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.ownership_offer (org_id, id, offered_by, offered_to, step_down_to, status, created_at, expires_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, offered_by, offered_to, step_down_to, status, created_at, expires_at FROM jsonb_populate_recordset(NULL::public.ownership_offer, $rows$[
    {"id":"01a219e7-af91-7701-bb4d-d1d392168b5a","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"CANCELLED","created_at":"2025-01-26T22:09:03.887+00:00","expires_at":"2025-02-03T22:09:03.887+00:00","offered_by":"01a219e7-98d3-7bfc-8a8d-227fc2f88cc6","offered_to":"01a219e7-a3f3-7d6d-be77-88cb09e0adb1","step_down_to":"ADMIN"},
    {"id":"01a219e7-afe7-7cd7-9bbc-ec68c68d20ef","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"CANCELLED","created_at":"2025-01-26T22:09:03.974+00:00","expires_at":"2025-02-03T22:09:03.974+00:00","offered_by":"01a219e7-98d3-7bfc-8a8d-227fc2f88cc6","offered_to":"01a219e7-a3f3-7d6d-be77-88cb09e0adb1","step_down_to":"ADMIN"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.parked_event (id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at) OVERRIDING SYSTEM VALUE
  SELECT id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at FROM jsonb_populate_recordset(NULL::public.parked_event, $rows$[
    {"id":"01a219e7-c630-785c-bf4f-743f691154a4","pos":1,"error":"some text","org_id":"f7791002-f370-8cef-a108-90f4e641e007","source":"some text","attempts":1,"consumer":"some text","envelope":{"some":"text"},"parked_at":"2025-01-26T22:09:09.680542+00:00","redriven_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.role_assignment (org_id, id, team_id, membership_id, member_team_id, role, custom_role_id, created_at, service_account_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, team_id, membership_id, member_team_id, role, custom_role_id, created_at, service_account_id FROM jsonb_populate_recordset(NULL::public.role_assignment, $rows$[
    {"id":"01a219e7-a710-7462-a65d-a2e525a97e09","role":"CUSTOM","org_id":"f7791002-f370-8cef-a108-90f4e641e007","team_id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","created_at":"2025-01-26T22:09:01.711+00:00","membership_id":"01a219e7-a3f3-7d6d-be77-88cb09e0adb1","custom_role_id":"01a219e7-a684-7c12-9ff6-66537295ce37","member_team_id":null,"service_account_id":null},
    {"id":"01a219e7-a73b-7c96-80fc-67042689bb91","role":"CUSTOM","org_id":"f7791002-f370-8cef-a108-90f4e641e007","team_id":null,"created_at":"2025-01-26T22:09:01.755+00:00","membership_id":null,"custom_role_id":"01a219e7-a684-7c12-9ff6-66537295ce37","member_team_id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","service_account_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.security_policy (org_id, mfa_required, mfa_grace_until, sso_required, sso_break_glass_membership_id, sso_break_glass_role, sso_grace_until, allowed_sign_in_methods, idle_timeout_minutes, absolute_timeout_hours, ip_allowlist, ip_allowlist_mode, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, mfa_required, mfa_grace_until, sso_required, sso_break_glass_membership_id, sso_break_glass_role, sso_grace_until, allowed_sign_in_methods, idle_timeout_minutes, absolute_timeout_hours, ip_allowlist, ip_allowlist_mode, version FROM jsonb_populate_recordset(NULL::public.security_policy, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"ip_allowlist":["203.0.113.0/24"],"mfa_required":false,"sso_required":false,"mfa_grace_until":null,"sso_grace_until":null,"ip_allowlist_mode":"OFF","idle_timeout_minutes":null,"sso_break_glass_role":"OWNER","absolute_timeout_hours":null,"allowed_sign_in_methods":["PASSWORD","PASSKEY","SSO"],"sso_break_glass_membership_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.service_account (org_id, id, name, role, version, created_at, custom_role_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, name, role, version, created_at, custom_role_id FROM jsonb_populate_recordset(NULL::public.service_account, $rows$[
    {"id":"01a219e7-a8b1-750e-afc7-604dc0fe195b","name":"Robot","role":"MEMBER","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"created_at":"2025-01-26T22:09:02.128+00:00","custom_role_id":null},
    {"id":"01a219e7-a9af-7c0b-9620-398ce659d853","name":"Loader","role":"CUSTOM","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"created_at":"2025-01-26T22:09:02.381+00:00","custom_role_id":"01a219e7-a970-7cba-9107-708ba2d917e1"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.sign_in_device (user_id, fingerprint, seen_at) OVERRIDING SYSTEM VALUE
  SELECT user_id, fingerprint, seen_at FROM jsonb_populate_recordset(NULL::public.sign_in_device, $rows$[
    {"seen_at":"2025-01-26T22:08:55.583+00:00","user_id":"01a219e7-8a40-750a-ba4f-b2d2295839bb","fingerprint":"cad9d093498a58b7da58ee6558ffda00f6d2a6cbc35a42066304e5062abf58f1"},
    {"seen_at":"2025-01-26T22:08:55.86+00:00","user_id":"01a219e7-8d77-7b3c-9633-abbac17a095a","fingerprint":"cad9d093498a58b7da58ee6558ffda00f6d2a6cbc35a42066304e5062abf58f1"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.slug_history (org_id, slug, given_up_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, slug, given_up_at FROM jsonb_populate_recordset(NULL::public.slug_history, $rows$[
    {"slug":"vera-victim-s-organization","org_id":"f7791002-f370-8cef-a108-90f4e641e007","given_up_at":"2025-01-26T22:09:04.14493+00:00"},
    {"slug":"victim","org_id":"f7791002-f370-8cef-a108-90f4e641e007","given_up_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.support_grant (org_id, id, staff_id, staff_name, membership_id, access, reason, ticket, opened_at, expires_at, ended_at, revoked_by) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, staff_id, staff_name, membership_id, access, reason, ticket, opened_at, expires_at, ended_at, revoked_by FROM jsonb_populate_recordset(NULL::public.support_grant, $rows$[
    {"id":"01a219e7-9a19-7bae-8196-3c15fef1c5dc","access":"WRITE","org_id":"f7791002-f370-8cef-a108-90f4e641e007","reason":"The victim asked for help","ticket":"VICTIM-1","ended_at":"2025-01-26T22:08:58.45+00:00","staff_id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","opened_at":"2025-01-26T22:08:58.392+00:00","expires_at":"2025-01-26T23:08:58.392+00:00","revoked_by":"01a219e7-98b6-78b2-9669-6f712c3ec96e","staff_name":"Administrator","membership_id":"01a219e7-98d3-7bfc-8a8d-227fc2f88cc6"},
    {"id":"01a219e7-9a84-7591-8b97-5e53224d9ad8","access":"READ","org_id":"f7791002-f370-8cef-a108-90f4e641e007","reason":"The victim asked for help","ticket":"VICTIM-1","ended_at":"2025-01-26T22:08:58.542+00:00","staff_id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","opened_at":"2025-01-26T22:08:58.497+00:00","expires_at":"2025-01-26T23:08:58.497+00:00","revoked_by":"01a219e7-98b6-78b2-9669-6f712c3ec96e","staff_name":"Administrator","membership_id":"01a219e7-98d3-7bfc-8a8d-227fc2f88cc6"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.team (org_id, id, parent_id, name, version, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, parent_id, name, version, created_at FROM jsonb_populate_recordset(NULL::public.team, $rows$[
    {"id":"01a219e7-a412-7316-a2a5-cc8b030ea57b","name":"Sales","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"parent_id":null,"created_at":"2025-01-26T22:09:00.945+00:00"},
    {"id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","name":"Support","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"parent_id":null,"created_at":"2025-01-26T22:09:01.044+00:00"},
    {"id":"01a219e7-a4a7-7cb3-9330-c21327af0d51","name":"North and east","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":3,"parent_id":"01a219e7-a412-7316-a2a5-cc8b030ea57b","created_at":"2025-01-26T22:09:01.095+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.team_member (org_id, team_id, membership_id, is_lead, joined_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, team_id, membership_id, is_lead, joined_at FROM jsonb_populate_recordset(NULL::public.team_member, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_lead":true,"team_id":"01a219e7-a4a7-7cb3-9330-c21327af0d51","joined_at":"2025-01-26T22:09:01.366+00:00","membership_id":"01a219e7-a3f3-7d6d-be77-88cb09e0adb1"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.team_path (org_id, ancestor_id, descendant_id, distance) OVERRIDING SYSTEM VALUE
  SELECT org_id, ancestor_id, descendant_id, distance FROM jsonb_populate_recordset(NULL::public.team_path, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","distance":0,"ancestor_id":"01a219e7-a412-7316-a2a5-cc8b030ea57b","descendant_id":"01a219e7-a412-7316-a2a5-cc8b030ea57b"},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","distance":0,"ancestor_id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","descendant_id":"01a219e7-a475-728e-8f7c-06bf9a4892fd"},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","distance":0,"ancestor_id":"01a219e7-a4a7-7cb3-9330-c21327af0d51","descendant_id":"01a219e7-a4a7-7cb3-9330-c21327af0d51"},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","distance":1,"ancestor_id":"01a219e7-a412-7316-a2a5-cc8b030ea57b","descendant_id":"01a219e7-a4a7-7cb3-9330-c21327af0d51"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO staff."user" (id, name, email, email_verified, image, role, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, name, email, email_verified, image, role, created_at, updated_at FROM jsonb_populate_recordset(NULL::staff."user", $rows$[
    {"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","name":"Administrator","role":"ADMIN","email":"sasha@staff.example","image":null,"created_at":"2025-01-26T22:08:51.298238+00:00","updated_at":"2025-01-26T22:08:51.298238+00:00","email_verified":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO staff.account (id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at FROM jsonb_populate_recordset(NULL::staff.account, $rows$[
    {"id":"01a219e7-7e68-720c-831c-6d97fc26c0d3","scope":null,"user_id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","id_token":null,"password":"made up 1","account_id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","created_at":"2025-01-26T22:08:51.298238+00:00","updated_at":"2025-01-26T22:08:51.298238+00:00","provider_id":"credential","access_token":null,"refresh_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO staff.session (id, user_id, token, ip_address, user_agent, expires_at, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, token, ip_address, user_agent, expires_at, created_at, updated_at FROM jsonb_populate_recordset(NULL::staff.session, $rows$[
    {"id":"01a219e7-99cd-726f-ba15-93c187f7b58a","token":"made up 1","user_id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","created_at":"2025-01-26T22:08:58.317+00:00","expires_at":"2025-01-27T10:08:58.317+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:08:58.317+00:00","user_agent":"node"},
    {"id":"01a219e7-c5af-71c1-a689-023ae6bcb1b7","token":"made up 2","user_id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","created_at":"2025-01-26T22:09:09.55+00:00","expires_at":"2025-01-27T10:09:09.55+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:09:09.55+00:00","user_agent":"node"}
  ]$rows$) ON CONFLICT DO NOTHING;
