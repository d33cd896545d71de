-- Migrations: tenancy 0001; events 0001 0030 0040 0041; graphql 0001; identity 0001 0002 0003 0004 0005 0006 0007 0008 0010 0020 0021 0022 0030 0031 0032 0034 0040 0041 0050 0055 0060 0070 0080 0090 0091 0092 0093 0094 0095 0098
-- Some rows of every table that this database had.
INSERT INTO auth."user" (id, name, email, email_verified, image, created_at, updated_at, two_factor_enabled) OVERRIDING SYSTEM VALUE
  SELECT id, name, email, email_verified, image, created_at, updated_at, two_factor_enabled FROM jsonb_populate_recordset(NULL::auth."user", $rows$[
    {"id":"01a219ea-9175-7ed7-adcb-d5743049c318","name":"Ada","email":"owner@acme.test","image":null,"created_at":"2025-01-26T22:12:12.789+00:00","updated_at":"2025-01-26T22:12:12.789+00:00","email_verified":false,"two_factor_enabled":false},
    {"id":"01a219ea-9479-7f89-80f6-031f3e86ad16","name":"Cleo","email":"member@acme.test","image":null,"created_at":"2025-01-26T22:12:13.56+00:00","updated_at":"2025-01-26T22:12:13.56+00:00","email_verified":false,"two_factor_enabled":false}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.account (id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at FROM jsonb_populate_recordset(NULL::auth.account, $rows$[
    {"id":"01a219ea-9232-75d8-842c-6b7d2b3e9ad8","scope":null,"user_id":"01a219ea-9175-7ed7-adcb-d5743049c318","id_token":null,"password":"made up 1","account_id":"01a219ea-9175-7ed7-adcb-d5743049c318","created_at":"2025-01-26T22:12:12.978+00:00","updated_at":"2025-01-26T22:12:12.978+00:00","provider_id":"credential","access_token":null,"refresh_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null},
    {"id":"01a219ea-9480-7920-acda-186ffaedfb16","scope":null,"user_id":"01a219ea-9479-7f89-80f6-031f3e86ad16","id_token":null,"password":"made up 2","account_id":"01a219ea-9479-7f89-80f6-031f3e86ad16","created_at":"2025-01-26T22:12:13.568+00:00","updated_at":"2025-01-26T22:12:13.568+00:00","provider_id":"credential","access_token":null,"refresh_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.passkey (id, user_id, name, public_key, credential_id, counter, device_type, backed_up, transports, aaguid, created_at, last_used_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, name, public_key, credential_id, counter, device_type, backed_up, transports, aaguid, created_at, last_used_at FROM jsonb_populate_recordset(NULL::auth.passkey, $rows$[
    {"id":"20d6fd01-5d0a-4556-97d8-7004a278275b","name":null,"aaguid":null,"counter":1,"user_id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","backed_up":false,"created_at":"2025-01-26T22:12:33.723543+00:00","public_key":"some text","transports":null,"device_type":"some text","last_used_at":null,"credential_id":"some text"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.session (id, user_id, token, amr, ip_address, user_agent, expires_at, created_at, updated_at, mfa_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, token, amr, ip_address, user_agent, expires_at, created_at, updated_at, mfa_at FROM jsonb_populate_recordset(NULL::auth.session, $rows$[
    {"id":"01a219ea-92a0-777b-98cb-f69261f6e2ac","amr":"pwd","token":"made up 1","mfa_at":null,"user_id":"01a219ea-9175-7ed7-adcb-d5743049c318","created_at":"2025-01-26T22:12:13.088+00:00","expires_at":"2025-02-03T22:12:13.087+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:12:13.088+00:00","user_agent":"node"},
    {"id":"01a219ea-9488-70ad-87e2-bd48928dfd83","amr":"pwd","token":"made up 2","mfa_at":null,"user_id":"01a219ea-9479-7f89-80f6-031f3e86ad16","created_at":"2025-01-26T22:12:13.576+00:00","expires_at":"2025-02-03T22:12:13.576+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:12:13.576+00:00","user_agent":"node"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.session_use (session_id, user_id, last_used_at, longest_rest_seconds) OVERRIDING SYSTEM VALUE
  SELECT session_id, user_id, last_used_at, longest_rest_seconds FROM jsonb_populate_recordset(NULL::auth.session_use, $rows$[
    {"user_id":"01a219ea-9175-7ed7-adcb-d5743049c318","session_id":"01a219ea-92a0-777b-98cb-f69261f6e2ac","last_used_at":"2025-01-26T22:12:15.147+00:00","longest_rest_seconds":2},
    {"user_id":"01a219ea-964f-71b7-a376-f2d1f9b42434","session_id":"01a219ea-96c1-7a61-b513-abada572c79c","last_used_at":"2025-01-26T22:12:15.17+00:00","longest_rest_seconds":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO auth.two_factor (id, user_id, secret, backup_codes, verified, last_used_step, failed_verification_count, locked_until) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, secret, backup_codes, verified, last_used_step, failed_verification_count, locked_until FROM jsonb_populate_recordset(NULL::auth.two_factor, $rows$[
    {"id":"864d0626-2fcf-4a32-8ff7-60c71e92631f","secret":"some text","user_id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","verified":false,"backup_codes":"some text","locked_until":null,"last_used_step":0,"failed_verification_count":0}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.api_key (org_id, id, user_id, name, secret_hash, scopes, created_at, expires_at, revoked_at, service_account_id, allowed_addresses, replaced_by, last_used_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, user_id, name, secret_hash, scopes, created_at, expires_at, revoked_at, service_account_id, allowed_addresses, replaced_by, last_used_at FROM jsonb_populate_recordset(NULL::public.api_key, $rows$[
    {"id":"01a219ea-b889-7648-86e7-d35dfe614800","name":"revoked","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","scopes":["USAGE_READ"],"user_id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","created_at":"2025-01-26T22:12:22.792265+00:00","expires_at":null,"revoked_at":"2025-01-26T22:12:22.884+00:00","replaced_by":null,"secret_hash":"made up 1","last_used_at":null,"allowed_addresses":null,"service_account_id":null},
    {"id":"01a219ea-b8a4-79c1-9d12-5c8afd0d2ba9","name":"deployment","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","scopes":["USAGE_RECORD"],"user_id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","created_at":"2025-01-26T22:12:22.817293+00:00","expires_at":null,"revoked_at":null,"replaced_by":null,"secret_hash":"made up 2","last_used_at":null,"allowed_addresses":null,"service_account_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.branding (org_id, display_name, logo_url, logo_sha256, primary_color, accent_color, background_color, mail_from_name, mail_reply_to, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, display_name, logo_url, logo_sha256, primary_color, accent_color, background_color, mail_from_name, mail_reply_to, version FROM jsonb_populate_recordset(NULL::public.branding, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":2,"logo_url":null,"logo_sha256":"9fe5c69d7843eff5f875463bf3ceee01b6c7ef86fc42542d9c4cda179a62f54a","accent_color":null,"display_name":"Victim","mail_reply_to":"reply@victim.example","primary_color":"#123456","mail_from_name":"The victim","background_color":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.branding_logo (org_id, sha256, content_type, content, uploaded_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, sha256, content_type, content, uploaded_at FROM jsonb_populate_recordset(NULL::public.branding_logo, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","sha256":"9fe5c69d7843eff5f875463bf3ceee01b6c7ef86fc42542d9c4cda179a62f54a","content":"\\x3c73766720786d6c6e733d22687474703a2f2f7777772e77332e6f72672f323030302f737667223e3c7469746c653e5468652076696374696d3c2f7469746c653e3c2f7376673e","uploaded_at":"2025-01-26T22:12:31.096+00:00","content_type":"image/svg+xml"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.custom_role (org_id, id, name, description, permissions, version, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, name, description, permissions, version, created_at FROM jsonb_populate_recordset(NULL::public.custom_role, $rows$[
    {"id":"01a219ea-b429-78af-9e5e-5bb01f8d8af5","name":"Accounting","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":2,"created_at":"2025-01-26T22:12:21.671+00:00","description":"Bookkeeping of the victim","permissions":["TEAMS_WRITE","USAGE_READ"]},
    {"id":"01a219ea-b9ef-7db6-a8af-1d8374eb6a7b","name":"Loading","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":1,"created_at":"2025-01-26T22:12:23.151+00:00","description":"","permissions":["USAGE_RECORD"]}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.data_export (org_id, id, status, requested_by, attempts, lease, leased_until, types_total, types_done, row_count, size, failure, created_at, finished_at, expires_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, status, requested_by, attempts, lease, leased_until, types_total, types_done, row_count, size, failure, created_at, finished_at, expires_at FROM jsonb_populate_recordset(NULL::public.data_export, $rows$[
    {"id":"01a219ea-d9da-772e-82d8-d3580d7be86a","size":30658,"lease":null,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"DONE","failure":null,"attempts":1,"row_count":215,"created_at":"2025-01-26T22:12:31.32+00:00","expires_at":"2025-02-03T22:12:33.486+00:00","types_done":54,"finished_at":"2025-01-26T22:12:33.491+00:00","types_total":54,"leased_until":null,"requested_by":"01a219ea-a054-73de-8fef-f1e35ae6eedd"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.data_export_chunk (org_id, export_id, number, bytes) OVERRIDING SYSTEM VALUE
  SELECT org_id, export_id, number, bytes FROM jsonb_populate_recordset(NULL::public.data_export_chunk, $rows$[
    {"bytes":"\\x00","number":0,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","export_id":"01a219ea-d9da-772e-82d8-d3580d7be86a"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.domain (org_id, id, name, proof, verified_at, is_host, auto_join, auto_join_role, version, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, name, proof, verified_at, is_host, auto_join, auto_join_role, version, created_at FROM jsonb_populate_recordset(NULL::public.domain, $rows$[
    {"id":"01a219ea-ba9c-7bc0-abee-9c90ada25ff9","name":"victim-corporation.com","proof":"tenantry-verification=VHzbiPbZzXWcV-vU6ddHO8GmZo4","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","is_host":false,"version":3,"auto_join":"SUGGEST","created_at":"2025-01-26T22:12:23.322+00:00","verified_at":"2025-01-26T22:12:23.376+00:00","auto_join_role":"MEMBER"},
    {"id":"01a219ea-bb9b-7013-93f7-96f1be472c56","name":"victim-corporation.org","proof":"tenantry-verification=DFybwLxND5Na9A_PreJi0EmmG64","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","is_host":false,"version":1,"auto_join":"OFF","created_at":"2025-01-26T22:12:23.578+00:00","verified_at":null,"auto_join_role":"MEMBER"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement (org_id, key, enabled, "limit") OVERRIDING SYSTEM VALUE
  SELECT org_id, key, enabled, "limit" FROM jsonb_populate_recordset(NULL::public.entitlement, $rows$[
    {"key":"leads","limit":5000,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","enabled":true},
    {"key":"messages","limit":500,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","enabled":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement_set (org_id, plan_key, version, read_only) OVERRIDING SYSTEM VALUE
  SELECT org_id, plan_key, version, read_only FROM jsonb_populate_recordset(NULL::public.entitlement_set, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":3,"plan_key":"PROFESSIONAL","read_only":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.event_cursor (consumer, source, pos) OVERRIDING SYSTEM VALUE
  SELECT consumer, source, pos FROM jsonb_populate_recordset(NULL::public.event_cursor, $rows$[
    {"pos":83,"source":"billing","consumer":"entitlements"},
    {"pos":83,"source":"billing","consumer":"mail"},
    {"pos":232,"source":"identity","consumer":"mail"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.former_member (org_id, user_id, left_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, user_id, left_at FROM jsonb_populate_recordset(NULL::public.former_member, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","left_at":"2025-01-26T22:12:33.755559+00:00","user_id":"01a219ea-a054-73de-8fef-f1e35ae6eedd"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.idempotency_record (org_id, principal, key, request_hash, response, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, principal, key, request_hash, response, created_at FROM jsonb_populate_recordset(NULL::public.idempotency_record, $rows$[
    {"key":"the victim asks to openSupportGrant, a694e006-10e8-45e3-893a-210e438032c2","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","response":"\\x00","principal":"staff:01a219ea-88d1-7a25-a31a-07fb79c1a705","created_at":"2025-01-26T22:12:17.092765+00:00","request_hash":"\\xff751ca94bbc287fb4e097cbd60a2893b39ed50c3c448b742ac1bcdf68d3b3a6"},
    {"key":"the victim asks to revokeSupportGrant, 5efcdc7f-a905-43e5-a992-6b769488c202","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","response":"\\x00","principal":"user:01a219ea-a054-73de-8fef-f1e35ae6eedd","created_at":"2025-01-26T22:12:17.156617+00:00","request_hash":"\\x6d085f486df05397ff11326af99dfa322161c5a97159614c1773975c67612244"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.invitation (org_id, id, email, role, token_hash, status, invited_by, accepted_by, version, created_at, expires_at, requested_at, custom_role_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, email, role, token_hash, status, invited_by, accepted_by, version, created_at, expires_at, requested_at, custom_role_id FROM jsonb_populate_recordset(NULL::public.invitation, $rows$[
    {"id":"01a219ea-c3c1-7a2d-a64b-43678663c2f7","role":"MEMBER","email":"first.invited@victim.example","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"PENDING","version":2,"created_at":"2025-01-26T22:12:25.665+00:00","expires_at":"2025-02-03T22:12:25.726+00:00","invited_by":"01a219ea-a054-73de-8fef-f1e35ae6eedd","token_hash":"made up 1","accepted_by":null,"requested_at":null,"custom_role_id":null},
    {"id":"01a219ea-c3c1-7199-9b26-976a7fd600d0","role":"MEMBER","email":"second.invited@victim.example","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"REVOKED","version":2,"created_at":"2025-01-26T22:12:25.665+00:00","expires_at":"2025-02-03T22:12:25.665+00:00","invited_by":"01a219ea-a054-73de-8fef-f1e35ae6eedd","token_hash":"made up 2","accepted_by":null,"requested_at":null,"custom_role_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.invitation_team (org_id, invitation_id, team_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, invitation_id, team_id FROM jsonb_populate_recordset(NULL::public.invitation_team, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","team_id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c","invitation_id":"01a219ea-c3c1-7a2d-a64b-43678663c2f7"},
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","team_id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c","invitation_id":"01a219ea-c3c1-7199-9b26-976a7fd600d0"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.join_request (org_id, id, user_id, email, name, status, created_at, decided_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, user_id, email, name, status, created_at, decided_at FROM jsonb_populate_recordset(NULL::public.join_request, $rows$[
    {"id":"01a219ea-c2fd-7441-bddc-9d1750361382","name":"nora","email":"nora@victim-corporation.com","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"PENDING","user_id":"01a219ea-c233-74d8-a941-dfe1a58b98ac","created_at":"2025-01-26T22:12:25.468+00:00","decided_at":null},
    {"id":"01a219ea-be2f-739d-9dc7-fd4f9e39830a","name":"nina","email":"nina@victim-corporation.com","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"APPROVED","user_id":"01a219ea-bd5f-7475-bcdb-1c94e6534813","created_at":"2025-01-26T22:12:24.238+00:00","decided_at":"2025-01-26T22:12:25.568+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.membership (org_id, user_id, id, role, version, joined_at, custom_role_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, user_id, id, role, version, joined_at, custom_role_id FROM jsonb_populate_recordset(NULL::public.membership, $rows$[
    {"id":"01a219ea-a600-798a-916d-b23bf77e682f","role":"OWNER","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","user_id":"01a219ea-a559-7227-9fa6-9553055a85f9","version":1,"joined_at":"2025-01-26T22:12:18.045049+00:00","custom_role_id":null},
    {"id":"01a219ea-a817-7425-818f-3449363f2973","role":"ADMIN","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","user_id":"01a219ea-a75b-7b68-8828-55e3cfc66e01","version":1,"joined_at":"2025-01-26T22:12:18.575079+00:00","custom_role_id":null},
    {"id":"01a219ea-a07d-7e51-a50b-38a918c839d4","role":"OWNER","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","user_id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","version":1,"joined_at":"2025-01-26T22:12:16.62342+00:00","custom_role_id":null},
    {"id":"01a219ea-a9eb-7b6c-a40d-b448f988522e","role":"TEAM_ADMIN","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","user_id":"01a219ea-a923-71bc-9099-782aa1e40afb","version":1,"joined_at":"2025-01-26T22:12:19.04242+00:00","custom_role_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.organization (id, slug, name, status, version, created_at, deletion_scheduled_at, purge_at, deletion_reason, suspended_at, suspension_reason, suspension_message) OVERRIDING SYSTEM VALUE
  SELECT id, slug, name, status, version, created_at, deletion_scheduled_at, purge_at, deletion_reason, suspended_at, suspension_reason, suspension_message FROM jsonb_populate_recordset(NULL::public.organization, $rows$[
    {"id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","name":"Victim","slug":"victim","status":"ACTIVE","version":2,"purge_at":null,"created_at":"2025-01-26T22:12:16.62342+00:00","suspended_at":null,"deletion_reason":null,"suspension_reason":null,"suspension_message":null,"deletion_scheduled_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.organization_settings (org_id, locale, time_zone, contact_email, billing_email, metadata, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, locale, time_zone, contact_email, billing_email, metadata, version FROM jsonb_populate_recordset(NULL::public.organization_settings, $rows$[
    {"locale":"sv","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":3,"metadata":{"note":"a note of the victim"},"time_zone":"Europe/Stockholm","billing_email":"bills@victim.example","contact_email":"office@victim.example"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox (seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at) OVERRIDING SYSTEM VALUE
  SELECT seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at FROM jsonb_populate_recordset(NULL::public.outbox, $rows$[
    {"id":"01a219ea-fb10-77c7-95fb-eedca4f8ebae","pos":232,"seq":232,"data":{"ip":null,"after":null,"action":"identity.platform.organizations","before":null,"outcome":"SUCCESS","targets":[],"userAgent":null},"kind":"audit","type":"identity.audit.recorded","actor":{"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"e3971b81-1201-4044-a6ff-1ec4d14f3808","occurred_at":"2025-01-26T22:12:39.822+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219ea-f6d7-7a38-a191-e4839d8a4f05","pos":230,"seq":230,"data":{"ip":null,"after":null,"action":"identity.platform.staff","before":null,"outcome":"SUCCESS","targets":[],"userAgent":null},"kind":"audit","type":"identity.audit.recorded","actor":{"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"4792cd9b-6fc9-491c-8137-ec5f967d48bc","occurred_at":"2025-01-26T22:12:38.742+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219ea-f738-7f5e-84ef-a6c9bcd62aa1","pos":231,"seq":231,"data":{"ip":null,"after":null,"action":"identity.platform.organizations","before":null,"outcome":"SUCCESS","targets":[],"userAgent":null},"kind":"audit","type":"identity.audit.recorded","actor":{"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"4792cd9b-6fc9-491c-8137-ec5f967d48bc","occurred_at":"2025-01-26T22:12:38.84+00:00","traceparent":null,"causation_id":null,"schema_version":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_head (singleton, pos) OVERRIDING SYSTEM VALUE
  SELECT singleton, pos FROM jsonb_populate_recordset(NULL::public.outbox_head, $rows$[
    {"pos":232,"singleton":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_reader (name, pos, read_at) OVERRIDING SYSTEM VALUE
  SELECT name, pos, read_at FROM jsonb_populate_recordset(NULL::public.outbox_reader, $rows$[
    {"pos":0,"name":"identity.mail","read_at":"2025-01-26T22:12:11.269+00:00"},
    {"pos":0,"name":"usage.audit-log","read_at":"2025-01-26T22:12:12.456+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outgoing_mail (id, org_id, recipient, template, sealed, created_at, due_at, attempts, sent_at, failed_at, failure) OVERRIDING SYSTEM VALUE
  SELECT id, org_id, recipient, template, sealed, created_at, due_at, attempts, sent_at, failed_at, failure FROM jsonb_populate_recordset(NULL::public.outgoing_mail, $rows$[
    {"id":"01a219ea-b8b4-7b87-8c76-ee471fa80886","due_at":"2025-01-26T22:17:23.258+00:00","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","sealed":null,"failure":null,"sent_at":"2025-01-26T22:12:23.27+00:00","attempts":1,"template":"notice","failed_at":null,"recipient":"owner@victim.example","created_at":"2025-01-26T22:12:22.849+00:00"},
    {"id":"01a219ea-b8a8-71c8-8a31-12b781e2013c","due_at":"2025-01-26T22:17:23.258+00:00","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","sealed":null,"failure":null,"sent_at":"2025-01-26T22:12:23.27+00:00","attempts":1,"template":"notice","failed_at":null,"recipient":"vera@victim.example","created_at":"2025-01-26T22:12:22.834+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.ownership_offer (org_id, id, offered_by, offered_to, step_down_to, status, created_at, expires_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, offered_by, offered_to, step_down_to, status, created_at, expires_at FROM jsonb_populate_recordset(NULL::public.ownership_offer, $rows$[
    {"id":"01a219ea-c469-7558-971a-b28ddd2fae7a","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"CANCELLED","created_at":"2025-01-26T22:12:25.831+00:00","expires_at":"2025-02-03T22:12:25.831+00:00","offered_by":"01a219ea-a07d-7e51-a50b-38a918c839d4","offered_to":"01a219ea-af1a-7704-92f4-7af0847a9597","step_down_to":"ADMIN"},
    {"id":"01a219ea-c4d2-7961-9051-2b74550881f2","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","status":"CANCELLED","created_at":"2025-01-26T22:12:25.937+00:00","expires_at":"2025-02-03T22:12:25.937+00:00","offered_by":"01a219ea-a07d-7e51-a50b-38a918c839d4","offered_to":"01a219ea-af1a-7704-92f4-7af0847a9597","step_down_to":"ADMIN"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.parked_event (id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at) OVERRIDING SYSTEM VALUE
  SELECT id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at FROM jsonb_populate_recordset(NULL::public.parked_event, $rows$[
    {"id":"01a219ea-e36f-7db1-8e2a-f7ce6364b263","pos":1,"error":"some text","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","source":"some text","attempts":1,"consumer":"some text","envelope":{"some":"text"},"parked_at":"2025-01-26T22:12:33.77587+00:00","redriven_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.role_assignment (org_id, id, team_id, membership_id, member_team_id, role, custom_role_id, created_at, service_account_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, team_id, membership_id, member_team_id, role, custom_role_id, created_at, service_account_id FROM jsonb_populate_recordset(NULL::public.role_assignment, $rows$[
    {"id":"01a219ea-b6f8-73f0-b204-77baf6fe60d2","role":"CUSTOM","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","team_id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c","created_at":"2025-01-26T22:12:22.391+00:00","membership_id":"01a219ea-af1a-7704-92f4-7af0847a9597","custom_role_id":"01a219ea-b429-78af-9e5e-5bb01f8d8af5","member_team_id":null,"service_account_id":null},
    {"id":"01a219ea-b74b-76cf-9169-bcc17ba48091","role":"CUSTOM","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","team_id":null,"created_at":"2025-01-26T22:12:22.474+00:00","membership_id":null,"custom_role_id":"01a219ea-b429-78af-9e5e-5bb01f8d8af5","member_team_id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c","service_account_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.security_policy (org_id, mfa_required, mfa_grace_until, sso_required, sso_break_glass_membership_id, sso_break_glass_role, sso_grace_until, allowed_sign_in_methods, idle_timeout_minutes, absolute_timeout_hours, ip_allowlist, ip_allowlist_mode, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, mfa_required, mfa_grace_until, sso_required, sso_break_glass_membership_id, sso_break_glass_role, sso_grace_until, allowed_sign_in_methods, idle_timeout_minutes, absolute_timeout_hours, ip_allowlist, ip_allowlist_mode, version FROM jsonb_populate_recordset(NULL::public.security_policy, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":1,"ip_allowlist":["203.0.113.0/24"],"mfa_required":false,"sso_required":false,"mfa_grace_until":null,"sso_grace_until":null,"ip_allowlist_mode":"OFF","idle_timeout_minutes":null,"sso_break_glass_role":"OWNER","absolute_timeout_hours":null,"allowed_sign_in_methods":["PASSWORD","PASSKEY","SSO"],"sso_break_glass_membership_id":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.service_account (org_id, id, name, role, version, created_at, custom_role_id) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, name, role, version, created_at, custom_role_id FROM jsonb_populate_recordset(NULL::public.service_account, $rows$[
    {"id":"01a219ea-b90a-78ed-a9ef-3303098874d5","name":"Robot","role":"MEMBER","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":1,"created_at":"2025-01-26T22:12:22.921+00:00","custom_role_id":null},
    {"id":"01a219ea-ba2d-7e4f-b73a-3de76bbf8338","name":"Loader","role":"CUSTOM","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":1,"created_at":"2025-01-26T22:12:23.213+00:00","custom_role_id":"01a219ea-b9ef-7db6-a8af-1d8374eb6a7b"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.sign_in_device (user_id, fingerprint, seen_at) OVERRIDING SYSTEM VALUE
  SELECT user_id, fingerprint, seen_at FROM jsonb_populate_recordset(NULL::public.sign_in_device, $rows$[
    {"seen_at":"2025-01-26T22:12:14.551+00:00","user_id":"01a219ea-9175-7ed7-adcb-d5743049c318","fingerprint":"cad9d093498a58b7da58ee6558ffda00f6d2a6cbc35a42066304e5062abf58f1"},
    {"seen_at":"2025-01-26T22:12:14.728+00:00","user_id":"01a219ea-964f-71b7-a376-f2d1f9b42434","fingerprint":"cad9d093498a58b7da58ee6558ffda00f6d2a6cbc35a42066304e5062abf58f1"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.slug_history (org_id, slug, given_up_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, slug, given_up_at FROM jsonb_populate_recordset(NULL::public.slug_history, $rows$[
    {"slug":"vera-victim-s-organization","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","given_up_at":"2025-01-26T22:12:26.075782+00:00"},
    {"slug":"victim","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","given_up_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.support_grant (org_id, id, staff_id, staff_name, membership_id, access, reason, ticket, opened_at, expires_at, ended_at, revoked_by) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, staff_id, staff_name, membership_id, access, reason, ticket, opened_at, expires_at, ended_at, revoked_by FROM jsonb_populate_recordset(NULL::public.support_grant, $rows$[
    {"id":"01a219ea-a251-7f8f-bef8-7d2bdb934668","access":"WRITE","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","reason":"The victim asked for help","ticket":"VICTIM-1","ended_at":"2025-01-26T22:12:17.161+00:00","staff_id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","opened_at":"2025-01-26T22:12:17.101+00:00","expires_at":"2025-01-26T23:12:17.101+00:00","revoked_by":"01a219ea-a054-73de-8fef-f1e35ae6eedd","staff_name":"Administrator","membership_id":"01a219ea-a07d-7e51-a50b-38a918c839d4"},
    {"id":"01a219ea-a2ad-7d8d-a632-f4bf234051e3","access":"READ","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","reason":"The victim asked for help","ticket":"VICTIM-1","ended_at":"2025-01-26T22:12:17.361+00:00","staff_id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","opened_at":"2025-01-26T22:12:17.196+00:00","expires_at":"2025-01-26T23:12:17.196+00:00","revoked_by":"01a219ea-a054-73de-8fef-f1e35ae6eedd","staff_name":"Administrator","membership_id":"01a219ea-a07d-7e51-a50b-38a918c839d4"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.team (org_id, id, parent_id, name, version, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, parent_id, name, version, created_at FROM jsonb_populate_recordset(NULL::public.team, $rows$[
    {"id":"01a219ea-af55-75a5-8c7a-509e8894ab4b","name":"Sales","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":1,"parent_id":null,"created_at":"2025-01-26T22:12:20.436+00:00"},
    {"id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c","name":"Support","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":1,"parent_id":null,"created_at":"2025-01-26T22:12:20.559+00:00"},
    {"id":"01a219ea-b00a-7a3e-ad28-4ae0351db610","name":"North and east","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":3,"parent_id":"01a219ea-af55-75a5-8c7a-509e8894ab4b","created_at":"2025-01-26T22:12:20.618+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.team_member (org_id, team_id, membership_id, is_lead, joined_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, team_id, membership_id, is_lead, joined_at FROM jsonb_populate_recordset(NULL::public.team_member, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","is_lead":true,"team_id":"01a219ea-b00a-7a3e-ad28-4ae0351db610","joined_at":"2025-01-26T22:12:21.203+00:00","membership_id":"01a219ea-af1a-7704-92f4-7af0847a9597"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.team_path (org_id, ancestor_id, descendant_id, distance) OVERRIDING SYSTEM VALUE
  SELECT org_id, ancestor_id, descendant_id, distance FROM jsonb_populate_recordset(NULL::public.team_path, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","distance":0,"ancestor_id":"01a219ea-af55-75a5-8c7a-509e8894ab4b","descendant_id":"01a219ea-af55-75a5-8c7a-509e8894ab4b"},
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","distance":0,"ancestor_id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c","descendant_id":"01a219ea-afd0-75d9-a0ae-ce28a0c2554c"},
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","distance":0,"ancestor_id":"01a219ea-b00a-7a3e-ad28-4ae0351db610","descendant_id":"01a219ea-b00a-7a3e-ad28-4ae0351db610"},
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","distance":1,"ancestor_id":"01a219ea-af55-75a5-8c7a-509e8894ab4b","descendant_id":"01a219ea-b00a-7a3e-ad28-4ae0351db610"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO staff."user" (id, name, email, email_verified, image, role, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, name, email, email_verified, image, role, created_at, updated_at FROM jsonb_populate_recordset(NULL::staff."user", $rows$[
    {"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","name":"Administrator","role":"ADMIN","email":"sasha@staff.example","image":null,"created_at":"2025-01-26T22:12:10.570944+00:00","updated_at":"2025-01-26T22:12:10.570944+00:00","email_verified":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO staff.account (id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, account_id, provider_id, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, password, created_at, updated_at FROM jsonb_populate_recordset(NULL::staff.account, $rows$[
    {"id":"01a219ea-88dd-7185-aafa-5c60a4c77998","scope":null,"user_id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","id_token":null,"password":"made up 1","account_id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","created_at":"2025-01-26T22:12:10.570944+00:00","updated_at":"2025-01-26T22:12:10.570944+00:00","provider_id":"credential","access_token":null,"refresh_token":null,"access_token_expires_at":null,"refresh_token_expires_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO staff.session (id, user_id, token, ip_address, user_agent, expires_at, created_at, updated_at) OVERRIDING SYSTEM VALUE
  SELECT id, user_id, token, ip_address, user_agent, expires_at, created_at, updated_at FROM jsonb_populate_recordset(NULL::staff.session, $rows$[
    {"id":"01a219ea-a1e4-7c42-b3e8-7435ed650258","token":"made up 1","user_id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","created_at":"2025-01-26T22:12:16.995+00:00","expires_at":"2025-01-27T10:12:16.995+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:12:16.995+00:00","user_agent":"node"},
    {"id":"01a219ea-f45a-7b8c-9f2e-aee0643835e2","token":"made up 2","user_id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","created_at":"2025-01-26T22:12:38.106+00:00","expires_at":"2025-01-27T10:12:38.106+00:00","ip_address":"127.0.0.1","updated_at":"2025-01-26T22:12:38.106+00:00","user_agent":"node"}
  ]$rows$) ON CONFLICT DO NOTHING;
