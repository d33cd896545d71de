-- Migrations: tenancy 0001; events 0001 0030 0040 0041; graphql 0001; usage 0001 0002 0003 0030 0035 0048
-- Some rows of every table that this database had.
INSERT INTO public.audit_entry (org_id, number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, personal_digest) OVERRIDING SYSTEM VALUE
  SELECT org_id, number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, personal_digest FROM jsonb_populate_recordset(NULL::public.audit_entry, $rows$[
    {"id":"01a219ea-a085-7f17-9242-4543c6059a92","actor":{"id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","kind":"user","userId":"01a219ea-a054-73de-8fef-f1e35ae6eedd"},"action":"identity.signUp","number":1,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","outcome":"SUCCESS","targets":[{"id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","type":"org"}],"request_id":null,"occurred_at":"2025-01-26T22:12:16.645+00:00","recorded_at":"2025-01-26T22:12:16.67+00:00","personal_digest":null},
    {"id":"01a219ea-a255-702a-8c36-97fd45220446","actor":{"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","kind":"staff","userId":null},"action":"identity.openSupportGrant","number":2,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","outcome":"SUCCESS","targets":[{"id":"01a219ea-a251-7f8f-bef8-7d2bdb934668","type":"sgr"}],"request_id":"2d5d938c-c6c9-4581-84e6-6868bd530479","occurred_at":"2025-01-26T22:12:17.108+00:00","recorded_at":"2025-01-26T22:12:17.154+00:00","personal_digest":null},
    {"id":"01a219ea-a28e-7008-938f-84d1fffc184b","actor":{"id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","kind":"user","userId":"01a219ea-a054-73de-8fef-f1e35ae6eedd"},"action":"identity.revokeSupportGrant","number":3,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","outcome":"SUCCESS","targets":[{"id":"01a219ea-a251-7f8f-bef8-7d2bdb934668","type":"sgr"}],"request_id":"6b81beb4-ca60-4fb9-ad5a-d24f7af8adea","occurred_at":"2025-01-26T22:12:17.165+00:00","recorded_at":"2025-01-26T22:12:17.196+00:00","personal_digest":null},
    {"id":"01a219ea-a2af-77fc-8615-5d9aabdf8534","actor":{"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","kind":"staff","userId":null},"action":"identity.openSupportGrant","number":4,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","outcome":"SUCCESS","targets":[{"id":"01a219ea-a2ad-7d8d-a632-f4bf234051e3","type":"sgr"}],"request_id":"2a99533d-3b90-42ed-80e0-e699b4a965f7","occurred_at":"2025-01-26T22:12:17.198+00:00","recorded_at":"2025-01-26T22:12:17.243+00:00","personal_digest":null},
    {"id":"01a219ea-a35b-7ae5-a18e-354d34c65667","actor":{"id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","kind":"user","userId":"01a219ea-a054-73de-8fef-f1e35ae6eedd"},"action":"identity.revokeSupportGrant","number":5,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","outcome":"SUCCESS","targets":[{"id":"01a219ea-a2ad-7d8d-a632-f4bf234051e3","type":"sgr"}],"request_id":"abb1ffab-9d13-466d-a875-26718578b35f","occurred_at":"2025-01-26T22:12:17.367+00:00","recorded_at":"2025-01-26T22:12:17.476+00:00","personal_digest":null},
    {"id":"01a219ea-a3a3-7879-b260-dcb400f3dd01","actor":{"id":"01a219ea-88d1-7a25-a31a-07fb79c1a705","kind":"staff","userId":null},"action":"identity.openSupportGrant","number":6,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","outcome":"SUCCESS","targets":[{"id":"01a219ea-a393-7a0b-9240-caccfe0b9d2e","type":"sgr"}],"request_id":"fc60283a-3493-4174-9d53-c2f74d1f45e9","occurred_at":"2025-01-26T22:12:17.443+00:00","recorded_at":"2025-01-26T22:12:17.515+00:00","personal_digest":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_entry_personal (org_id, entry_id, user_id, content, salt) OVERRIDING SYSTEM VALUE
  SELECT org_id, entry_id, user_id, content, salt FROM jsonb_populate_recordset(NULL::public.audit_entry_personal, $rows$[
    {"salt":"\\x736f6d652074657874","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","content":"some text","user_id":null,"entry_id":"ba0ca0f6-ec30-4794-b920-f83103686a43"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_head (org_id, number) OVERRIDING SYSTEM VALUE
  SELECT org_id, number FROM jsonb_populate_recordset(NULL::public.audit_head, $rows$[
    {"number":104,"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement (org_id, meter, "limit", period, enforcement) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, "limit", period, enforcement FROM jsonb_populate_recordset(NULL::public.entitlement, $rows$[
    {"limit":5000,"meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","period":"MONTH","enforcement":"HARD"},
    {"limit":500,"meter":"messages","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","period":"DAY","enforcement":"HARD"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement_set (org_id, plan_key, version, read_only) OVERRIDING SYSTEM VALUE
  SELECT org_id, plan_key, version, read_only FROM jsonb_populate_recordset(NULL::public.entitlement_set, $rows$[
    {"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","version":3,"plan_key":"PROFESSIONAL","read_only":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.event_cursor (consumer, source, pos) OVERRIDING SYSTEM VALUE
  SELECT consumer, source, pos FROM jsonb_populate_recordset(NULL::public.event_cursor, $rows$[
    {"pos":3,"source":"usage","consumer":"audit-log"},
    {"pos":83,"source":"billing","consumer":"entitlements"},
    {"pos":83,"source":"billing","consumer":"audit-log"},
    {"pos":232,"source":"identity","consumer":"purges"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.idempotency_record (org_id, principal, key, request_hash, response, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, principal, key, request_hash, response, created_at FROM jsonb_populate_recordset(NULL::public.idempotency_record, $rows$[
    {"key":"the victim asks to recordUsage, 3894a926-d10a-480b-890b-4723a8d7a715","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","response":"\\x00","principal":"user:01a219ea-a054-73de-8fef-f1e35ae6eedd","created_at":"2025-01-26T22:12:30.666853+00:00","request_hash":"\\xb9a73884a3774cc0f887c6e5f7407b3b6ca4ffab374c2bad88759bdab5fd0551"},
    {"key":"the victim asks to consumeUsage, dabbbb5f-ec65-4523-8686-84c07cd190b0","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","response":"\\x00","principal":"user:01a219ea-a054-73de-8fef-f1e35ae6eedd","created_at":"2025-01-26T22:12:30.804185+00:00","request_hash":"\\x5b3fde099e1582b82f507b0692325a67983a2cec029047e6ffb58766f830449d"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.meter (id, key, name, unit, aggregation, period, catalog, catalog_version) OVERRIDING SYSTEM VALUE
  SELECT id, key, name, unit, aggregation, period, catalog, catalog_version FROM jsonb_populate_recordset(NULL::public.meter, $rows$[
    {"id":"01a219ea-937f-72e0-bdb1-cf8140f2c2b4","key":"leads","name":"Leads","unit":"lead","period":"MONTH","catalog":"leads","aggregation":"SUM","catalog_version":1},
    {"id":"01a219ea-937f-796b-abd7-d2344f3a11de","key":"messages","name":"Messages","unit":"message","period":"DAY","catalog":"leads","aggregation":"SUM","catalog_version":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox (seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at) OVERRIDING SYSTEM VALUE
  SELECT seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at FROM jsonb_populate_recordset(NULL::public.outbox, $rows$[
    {"id":"01a219ea-d790-71ff-bdee-4b3eb219db41","pos":2,"seq":2,"data":{"ip":null,"after":null,"action":"usage.recordUsage","before":null,"outcome":"SUCCESS","targets":[],"userAgent":null},"kind":"audit","type":"usage.audit.recorded","actor":{"id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","kind":"user","userId":"01a219ea-a054-73de-8fef-f1e35ae6eedd"},"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","subject":null,"request_id":"8c89d9dc-8553-439e-bda8-3574ebcc41d2","occurred_at":"2025-01-26T22:12:30.695+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219ea-d7e6-74c6-94ab-95ffe0ffa349","pos":3,"seq":3,"data":{"ip":null,"after":null,"action":"usage.consumeUsage","before":null,"outcome":"SUCCESS","targets":[],"userAgent":null},"kind":"audit","type":"usage.audit.recorded","actor":{"id":"01a219ea-a054-73de-8fef-f1e35ae6eedd","kind":"user","userId":"01a219ea-a054-73de-8fef-f1e35ae6eedd"},"org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","subject":null,"request_id":"4eaf7167-3c1f-409a-8497-0a272b08a380","occurred_at":"2025-01-26T22:12:30.821+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219ea-9ce0-78e5-8549-f00edda59e33","pos":1,"seq":1,"data":{"ip":null,"after":null,"action":"usage.recordUsage","before":null,"outcome":"SUCCESS","targets":[],"userAgent":null},"kind":"audit","type":"usage.audit.recorded","actor":{"id":"01a219ea-9175-7ed7-adcb-d5743049c318","kind":"user","userId":"01a219ea-9175-7ed7-adcb-d5743049c318"},"org_id":"30da78b1-5f15-8c0a-9147-1f2a91515cb6","subject":null,"request_id":"8aa20fb3-6d85-4764-9c4d-2008080fef2f","occurred_at":"2025-01-26T22:12:15.71+00:00","traceparent":null,"causation_id":null,"schema_version":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_head (singleton, pos) OVERRIDING SYSTEM VALUE
  SELECT singleton, pos FROM jsonb_populate_recordset(NULL::public.outbox_head, $rows$[
    {"pos":3,"singleton":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_reader (name, pos, read_at) OVERRIDING SYSTEM VALUE
  SELECT name, pos, read_at FROM jsonb_populate_recordset(NULL::public.outbox_reader, $rows$[
    {"pos":0,"name":"usage.audit-log","read_at":"2025-01-26T22:12:12.463+00:00"},
    {"pos":0,"name":"billing.overage","read_at":"2025-01-26T22:12:12.457+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.parked_event (id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at) OVERRIDING SYSTEM VALUE
  SELECT id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at FROM jsonb_populate_recordset(NULL::public.parked_event, $rows$[
    {"id":"01a219ea-e465-7eef-8e3a-61ce67a7a1d6","pos":1,"error":"some text","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","source":"some text","attempts":1,"consumer":"some text","envelope":{"some":"text"},"parked_at":"2025-01-26T22:12:34.021942+00:00","redriven_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_counter (org_id, meter, period, period_start, used) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, period, period_start, used FROM jsonb_populate_recordset(NULL::public.usage_counter, $rows$[
    {"used":4,"meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","period":"MONTH","period_start":"2025-01-01T00:00:00+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_event (org_id, id, key, meter, quantity, occurred_at, recorded_at, subject, properties) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, key, meter, quantity, occurred_at, recorded_at, subject, properties FROM jsonb_populate_recordset(NULL::public.usage_event, $rows$[
    {"id":"01a219ea-d764-7dc2-a4b7-34405e8d9d60","key":"third","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","subject":"a customer of the victim","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:12:30.678+00:00","recorded_at":"2025-01-26T22:12:30.678+00:00"},
    {"id":"01a219ea-d764-7f26-88a2-da2d67d969e7","key":"second","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","subject":"a customer of the victim","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:12:30.678+00:00","recorded_at":"2025-01-26T22:12:30.678+00:00"},
    {"id":"01a219ea-d764-7f3d-a237-64b0ef319a35","key":"first","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","subject":"a customer of the victim","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:12:30.678+00:00","recorded_at":"2025-01-26T22:12:30.678+00:00"},
    {"id":"01a219ea-d7e4-7c83-848d-f15adab8a53c","key":"fourth","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","subject":"a customer of the victim","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:12:30.809+00:00","recorded_at":"2025-01-26T22:12:30.809+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_event_key (org_id, key, meter, quantity, answered_used, answered_limit, answered_resets_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, key, meter, quantity, answered_used, answered_limit, answered_resets_at FROM jsonb_populate_recordset(NULL::public.usage_event_key, $rows$[
    {"key":"first","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","quantity":1,"answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"second","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","quantity":1,"answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"third","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","quantity":1,"answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"fourth","meter":"leads","org_id":"cf76a4bb-1810-8219-abd9-e64a05f69f00","quantity":1,"answered_used":4,"answered_limit":5000,"answered_resets_at":"2025-02-01T00:00:00+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
