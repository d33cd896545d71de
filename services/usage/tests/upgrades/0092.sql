-- Migrations: tenancy 0001 0002; events 0001 0030 0040 0041 0050; graphql 0001 0002 0003; jobs 0001; usage 0001 0002 0003 0030 0035 0048 0060 0061 0062 0063 0070 0071 0080 0081 0082 0083 0084 0085 0090 0091 0092
-- Some rows of every table that this database had.
INSERT INTO public.audit_checkpoint (org_id, size, root, note, signed_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, size, root, note, signed_at FROM jsonb_populate_recordset(NULL::public.audit_checkpoint, $rows$[
    {"note":"tenantry/audit/org_7qf4805wvghkqt224gykk43r07\n1\np8aueVemLmb3RkWmqtzWQvMXQeD1uTwg8ZzkwV9m8Hk=\n\n— tenantry/audit/org_7qf4805wvghkqt224gykk43r07 eJ9t8Fk9fUcFJ4AZWNoZaYFFdI7LATUFJyz/uYfe+BQd9vsClq0v/dYUnLlXCyfSKK5vtZQhRir/nezgy9W2XPDJgQY=\n","root":"\\xa7c6ae7957a62e66f74645a6aadcd642f31741e0f5b93c20f19ce4c15f66f079","size":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","signed_at":"2025-01-26T22:08:58.122+00:00"},
    {"note":"tenantry/audit/org_7qf4805wvghkqt224gykk43r07\n2\nLiv8mT9aC1NQYuAGa9Xqi5DKEAWtyOqc2Lb9pSr59wU=\n\n— tenantry/audit/org_7qf4805wvghkqt224gykk43r07 eJ9t8I0uQZDsbtMNFqf4QskG8YolStBZzKs3xhZVyHcdDqy7cVQ4bDdz8aaVG3aFYo9uz97H6Uq66vPjmarfRMkzIQI=\n","root":"\\x2e2bfc993f5a0b535062e0066bd5ea8b90ca1005adc8ea9cd8b6fda52af9f705","size":2,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","signed_at":"2025-01-26T22:08:58.461+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_entry (org_id, number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, personal_digest) OVERRIDING SYSTEM VALUE
  SELECT org_id, number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id, personal_digest FROM jsonb_populate_recordset(NULL::public.audit_entry, $rows$[
    {"id":"01a219e7-98d5-794b-b33a-cfb6b64f4454","actor":{"id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","kind":"user","userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e"},"action":"identity.signUp","number":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","outcome":"SUCCESS","targets":[{"id":"f7791002-f370-8cef-a108-90f4e641e007","type":"org"}],"request_id":null,"occurred_at":"2025-01-26T22:08:58.069+00:00","recorded_at":"2025-01-26T22:08:58.118+00:00","personal_digest":null},
    {"id":"01a219e7-9a1b-7e67-97af-272da23e4312","actor":{"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","kind":"staff","userId":null},"action":"identity.openSupportGrant","number":2,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","outcome":"SUCCESS","targets":[{"id":"01a219e7-9a19-7bae-8196-3c15fef1c5dc","type":"sgr"}],"request_id":"2b4460cb-1127-4a5d-8e27-9b91f1033e6e","occurred_at":"2025-01-26T22:08:58.395+00:00","recorded_at":"2025-01-26T22:08:58.442+00:00","personal_digest":"\\x7ad82e1549e992f542773cb314db1039624832ee33f1e05d04ff17d2ea97abb2"},
    {"id":"01a219e7-a1d7-7395-ae65-52cb739af09c","actor":{"id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","kind":"user","userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e"},"action":"identity.addMember","number":11,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","outcome":"SUCCESS","targets":[{"id":"01a219e7-a1cb-717c-9a8f-1210a49ec506","type":"mem"},{"id":"01a219e7-a11a-7ebb-8b7c-96df49643590","type":"usr"}],"request_id":"f00f02ca-123a-454b-b0f2-7feb968def45","occurred_at":"2025-01-26T22:09:00.374+00:00","recorded_at":"2025-01-26T22:09:00.47+00:00","personal_digest":"\\xd995fe23760383710b57062e3f5f0d4a4dc981b0c51eb143361c8706759232de"},
    {"id":"01a219e7-a3f5-7e43-b102-174fa4a0e736","actor":{"id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","kind":"user","userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e"},"action":"identity.addMember","number":12,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","outcome":"SUCCESS","targets":[{"id":"01a219e7-a3f3-7d6d-be77-88cb09e0adb1","type":"mem"},{"id":"01a219e7-a333-7a38-b408-c7fdff4011ee","type":"usr"}],"request_id":"9aa0ffe3-1ad4-4f09-91eb-51d18d904070","occurred_at":"2025-01-26T22:09:00.917+00:00","recorded_at":"2025-01-26T22:09:00.948+00:00","personal_digest":"\\x8c87a2768a1a27840f27e7b4bdd51485cfb2e507cf0071285553e5c54dea30f1"},
    {"id":"01a219e7-a479-7ab2-8124-83ddf7edc908","actor":{"id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","kind":"user","userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e"},"action":"identity.createTeam","number":14,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","outcome":"SUCCESS","targets":[{"id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","type":"team"}],"request_id":"ee7faa83-ea82-445f-b09f-2ea2643ed807","occurred_at":"2025-01-26T22:09:01.048+00:00","recorded_at":"2025-01-26T22:09:01.087+00:00","personal_digest":"\\xf0e2d992043c293824bbbb48c5bb80cdfc436756ef0bf4a4fd45ba2bcdf9260b"},
    {"id":"01a219e7-a64b-7b59-b317-b55ad9779a87","actor":{"id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","kind":"user","userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e"},"action":"identity.removeTeamMember","number":21,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","outcome":"SUCCESS","targets":[{"id":"01a219e7-a475-728e-8f7c-06bf9a4892fd","type":"team"}],"request_id":"50ae2b17-1eb2-4635-b16c-a44736bc6a29","occurred_at":"2025-01-26T22:09:01.515+00:00","recorded_at":"2025-01-26T22:09:01.542+00:00","personal_digest":"\\xbdaec5d4b78d706e685cc1ba8f61b32c7ff95f00b942617eb4eb3116cfef19e6"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_entry_personal (org_id, entry_id, user_id, content, salt) OVERRIDING SYSTEM VALUE
  SELECT org_id, entry_id, user_id, content, salt FROM jsonb_populate_recordset(NULL::public.audit_entry_personal, $rows$[
    {"salt":"\\x0772feec77781ff111b448274e15f6da40cad71caa38632bb8e424f56e04cfc6","org_id":"f7791002-f370-8cef-a108-90f4e641e007","content":"{\"ip\":\"127.0.0.1\",\"userAgent\":\"node\",\"before\":null,\"after\":{\"membership\":[{\"id\":\"mem_01m8cyf7f1ey6v548y7s8ggn04\",\"role\":\"ADMIN\",\"userId\":\"usr_01m8cyf7afe0d8c4qzef2vfp2q\",\"version\":1,\"joinedAt\":\"2025-01-26T22:08:59.349217+00:00\",\"customRoleId\":null}]}}","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","entry_id":"01a219e7-9dec-7d19-9f9e-5839edee6541"},
    {"salt":"\\x8ea91dca25e7d3c9175685921f18a28d5ebab205eb627ca6980a7852137a094e","org_id":"f7791002-f370-8cef-a108-90f4e641e007","content":"{\"ip\":\"127.0.0.1\",\"userAgent\":\"node\",\"before\":null,\"after\":{\"supportGrant\":[{\"id\":\"sgr_01m8cyf6gsfeq835hw2qzf3hew\",\"access\":\"WRITE\",\"reason\":\"The victim asked for help\",\"ticket\":\"VICTIM-1\",\"endedAt\":null,\"staffId\":\"01a219e7-7e65-71a7-9558-62b91d6fbb0f\",\"openedAt\":\"2025-01-26T22:08:58.392+00:00\",\"expiresAt\":\"2025-01-26T23:08:58.392+00:00\",\"revokedBy\":null,\"staffName\":\"Administrator\",\"membershipId\":\"mem_01m8cyf66kffy8n392fz1fh366\"}]}}","user_id":null,"entry_id":"01a219e7-9a1b-7e67-97af-272da23e4312"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_head (org_id, number, tree_size, roots, told_until, announced, announced_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, number, tree_size, roots, told_until, announced, announced_at FROM jsonb_populate_recordset(NULL::public.audit_head, $rows$[
    {"roots":["\\x491ddcbbf4710e0cc5366be0c187e11727f8ff875c83b139ce9c9ac461010fcd","\\x938f84917c9da0d6e6c7641756f6e40c162bb620d7bc2efbc3c42c2da311a4ed","\\x8e7b795d7804b7c384b588707d53011e851a1caefba77a16edb5d809a66041e3","\\x901193c8d16486587ec107c84f81c39636be000f08d1822aa73b181353c7c80c","\\x2fa78278fa4057d354deb9cb795354a63c4fcd6aca5f12ec28d21725b60b0f59"],"number":122,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","announced":0,"tree_size":122,"told_until":0,"announced_at":"2025-01-26T22:08:58.12+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_key (id, public_key, sealed_private_key, created_at) OVERRIDING SYSTEM VALUE
  SELECT id, public_key, sealed_private_key, created_at FROM jsonb_populate_recordset(NULL::public.audit_key, $rows$[
    {"id":"01a219e7-9077-70be-bac9-fe79e4bbf52f","created_at":"2025-01-26T22:08:55.926+00:00","public_key":"\\x1553b7ecbca5b2dd7f8688a2a60a76983d1968cab2d1176c43c533470b464213","sealed_private_key":"FkhFOZcHr72yiVAID28XT5FC8fjyxcf1cCoNRBoJ2I0Gs2BwomZBgbYoQ4MFMg_NwXjkBj48eYaOKa4WxtXXcO7ywwUWaaN1UUQpAIbkkQZhDGYF-ADikUf9QU4"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_node (org_id, level, "position", hash) OVERRIDING SYSTEM VALUE
  SELECT org_id, level, "position", hash FROM jsonb_populate_recordset(NULL::public.audit_node, $rows$[
    {"hash":"\\xa7c6ae7957a62e66f74645a6aadcd642f31741e0f5b93c20f19ce4c15f66f079","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":0},
    {"hash":"\\x1092f50951734405879a5fd711179ba0b0da14dfc50c588f48d88bedc03b5a30","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":1},
    {"hash":"\\x2e2bfc993f5a0b535062e0066bd5ea8b90ca1005adc8ea9cd8b6fda52af9f705","level":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":0},
    {"hash":"\\xa40f7bd74ce5e79483d20a2fb2d80529e5d266f172af4a6c1088ad70c7fda8e6","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":2},
    {"hash":"\\xbb05f7b38d1b948fdb8b3625cfa11493cde885fff67d4449e50f5a4c0498bf79","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":3},
    {"hash":"\\x60e64c905d8c5a7b89c5b304cb6ff78467d598ea47ba2e1597e07bbdc25ac873","level":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":1},
    {"hash":"\\xe9d7d789632c1b6cb1cf20a3f880cd2da185d3427ee7952b4d33c196c73b50ae","level":2,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":0},
    {"hash":"\\x5096b8fc908185f7d3a95dd6fb1e8ee266e7615f9a27e2d7adbc8719ff06b878","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":4},
    {"hash":"\\xce1c0392949725e3fec32ddee01f04253965efadbc01da8cc96ae44851c8b2b0","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":5},
    {"hash":"\\x328ab655d35cdc470203556f19870dc41d8e22f2ac77545da72f5a83d0779dcb","level":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":2},
    {"hash":"\\xea772a30400ea6c2032521b837e627d536aaa48364c4c886918524df1e699cd1","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":6},
    {"hash":"\\x335d8e8e7d708754af6f4b912fae357ffdceedb6e691ebc4086f2be38666c877","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":7},
    {"hash":"\\xca73c8ec924816ff7b817f2da54a3ad0cd0ebf68d06ab092b6e99d1ac7c0f3b4","level":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":3},
    {"hash":"\\xcaeda9a62f24d987c94634fc932e4a201882ff297102887ee9325610bbb47667","level":2,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":1},
    {"hash":"\\x86bb050e76d864b646abcb0ab1f3a261d0b6927390e544149b6c536eefb3569f","level":3,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":0},
    {"hash":"\\x855ec66e6642598e305cc44f52c846daaa07766d8664866cf99ff013c3562168","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":8},
    {"hash":"\\x0c4f2453682a7dc6dc99238dcd611c57ddcc0c7ee86377ef54368f9eba598ef6","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":9},
    {"hash":"\\x26138ae050d94db0bc2156b02f4a8bee87f88ac027b73c9852a9c86750a00306","level":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":4},
    {"hash":"\\xe39990dd165ee237c325d7277732d8122bec60eee6353dc77030984c4799f117","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":10},
    {"hash":"\\x0e97270d7a2b51114b3a2b0a3d86498a0446cf6674ec338f5bc20069f098544f","level":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","position":11}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_reading (org_id, reader, actor, read_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, reader, actor, read_at FROM jsonb_populate_recordset(NULL::public.audit_reading, $rows$[
    {"actor":{"some":"text"},"org_id":"f7791002-f370-8cef-a108-90f4e641e007","reader":"some text","read_at":"2025-01-26T22:09:09.775743+00:00"},
    {"actor":{"id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","kind":"user","userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e"},"org_id":"f7791002-f370-8cef-a108-90f4e641e007","reader":"user 01a219e7-98b6-78b2-9669-6f712c3ec96e","read_at":"2025-01-26T22:09:10.671+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_refusal (org_id, minute, told) OVERRIDING SYSTEM VALUE
  SELECT org_id, minute, told FROM jsonb_populate_recordset(NULL::public.audit_refusal, $rows$[
    {"told":1,"minute":"2025-01-26T22:09:09.776673+00:00","org_id":"f7791002-f370-8cef-a108-90f4e641e007"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.audit_target (org_id, target_id, number) OVERRIDING SYSTEM VALUE
  SELECT org_id, target_id, number FROM jsonb_populate_recordset(NULL::public.audit_target, $rows$[
    {"number":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","target_id":"f7791002-f370-8cef-a108-90f4e641e007"},
    {"number":2,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","target_id":"01a219e7-9a19-7bae-8196-3c15fef1c5dc"},
    {"number":3,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","target_id":"01a219e7-9a19-7bae-8196-3c15fef1c5dc"},
    {"number":4,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","target_id":"01a219e7-9a84-7591-8b97-5e53224d9ad8"},
    {"number":5,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","target_id":"01a219e7-9a84-7591-8b97-5e53224d9ad8"},
    {"number":6,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","target_id":"01a219e7-9acb-7afb-95f1-cbe9978b74b8"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.billing_period (org_id, starts_at, ends_at, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, starts_at, ends_at, version FROM jsonb_populate_recordset(NULL::public.billing_period, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","ends_at":"2025-02-10T22:08:58.131+00:00","version":1,"starts_at":"2025-01-26T22:08:58.131+00:00"},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","ends_at":"2025-02-26T22:09:04+00:00","version":3,"starts_at":"2025-01-26T22:09:04+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement (org_id, meter, "limit", period, enforcement, key) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, "limit", period, enforcement, key FROM jsonb_populate_recordset(NULL::public.entitlement, $rows$[
    {"key":"leads","limit":5000,"meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","period":"MONTH","enforcement":"HARD"},
    {"key":"messages","limit":500,"meter":"messages","org_id":"f7791002-f370-8cef-a108-90f4e641e007","period":"DAY","enforcement":"HARD"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.entitlement_set (org_id, plan_key, version, read_only, retention_months, audit_retention_days) OVERRIDING SYSTEM VALUE
  SELECT org_id, plan_key, version, read_only, retention_months, audit_retention_days FROM jsonb_populate_recordset(NULL::public.entitlement_set, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":3,"plan_key":"PROFESSIONAL","read_only":null,"retention_months":25,"audit_retention_days":365}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.event_cursor (consumer, source, pos, moved_at) OVERRIDING SYSTEM VALUE
  SELECT consumer, source, pos, moved_at FROM jsonb_populate_recordset(NULL::public.event_cursor, $rows$[
    {"pos":46,"source":"usage","consumer":"webhooks","moved_at":"2025-01-26T22:09:12.954+00:00"},
    {"pos":46,"source":"usage","consumer":"notifications","moved_at":"2025-01-26T22:09:12.958+00:00"},
    {"pos":46,"source":"usage","consumer":"audit-log","moved_at":"2025-01-26T22:09:13.007+00:00"},
    {"pos":275,"source":"identity","consumer":"purges","moved_at":"2025-01-26T22:09:13.415+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.idempotency_record (org_id, principal, key, request_hash, response, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, principal, key, request_hash, response, created_at FROM jsonb_populate_recordset(NULL::public.idempotency_record, $rows$[
    {"key":"the victim asks to recordUsage, a8965d30-628a-48f6-a439-52e3e4dfcc7a","org_id":"f7791002-f370-8cef-a108-90f4e641e007","response":"\\x00","principal":"user:01a219e7-98b6-78b2-9669-6f712c3ec96e","created_at":"2025-01-26T22:09:07.541456+00:00","request_hash":"\\x13a4b68759879980e419729aa796d3b0dc508c7007759909b1e13dd25634aaeb"},
    {"key":"the victim asks to consumeUsage, 0765bcae-783c-4284-8d83-3b43a9626f72","org_id":"f7791002-f370-8cef-a108-90f4e641e007","response":"\\x00","principal":"user:01a219e7-98b6-78b2-9669-6f712c3ec96e","created_at":"2025-01-26T22:09:07.618101+00:00","request_hash":"\\x5b3fde099e1582b82f507b0692325a67983a2cec029047e6ffb58766f830449d"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.job (org_id, id, kind, state, percent, error, created_at, finished_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, kind, state, percent, error, created_at, finished_at FROM jsonb_populate_recordset(NULL::public.job, $rows$[
    {"id":"01a219e7-befb-7df7-ac3e-7dcc4b85c558","kind":"USAGE_EXPORT","error":null,"state":"DONE","org_id":"f7791002-f370-8cef-a108-90f4e641e007","percent":100,"created_at":"2025-01-26T22:09:07.831+00:00","finished_at":"2025-01-26T22:09:07.9+00:00"},
    {"id":"01a219e7-bf28-74fb-8796-b1c56ab3771f","kind":"USAGE_EXPORT","error":null,"state":"DONE","org_id":"f7791002-f370-8cef-a108-90f4e641e007","percent":100,"created_at":"2025-01-26T22:09:07.876+00:00","finished_at":"2025-01-26T22:09:07.957+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.member_rights (org_id, user_id, permissions) OVERRIDING SYSTEM VALUE
  SELECT org_id, user_id, permissions FROM jsonb_populate_recordset(NULL::public.member_rights, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","permissions":["API_KEYS_MANAGE","API_KEYS_READ","AUDIT_EXPORT","AUDIT_READ","BILLING_MANAGE","BILLING_READ","BRANDING_MANAGE","DATA_EXPORT","DOMAINS_MANAGE","ENTITLEMENTS_READ","INVOICES_READ","MEMBERS_INVITE","MEMBERS_READ","MEMBERS_REMOVE","MEMBERS_UPDATE","METERS_MANAGE","NOTIFICATIONS_READ","ORGANIZATION_DELETE","ORGANIZATION_READ","ORGANIZATION_TRANSFER","ORGANIZATION_UPDATE","OWNERS_MANAGE","PRODUCT_READ","PRODUCT_WRITE","ROLES_MANAGE","ROLES_READ","SECURITY_MANAGE","SECURITY_READ","SERVICE_ACCOUNTS_MANAGE","SESSIONS_READ","SESSIONS_REVOKE","TEAMS_READ","TEAMS_WRITE","USAGE_EXPORT","USAGE_READ","USAGE_RECORD","WEBHOOKS_MANAGE","WEBHOOKS_READ"]},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-9b94-7aa8-8b9b-bfee1d26ce16","permissions":["API_KEYS_MANAGE","API_KEYS_READ","AUDIT_EXPORT","AUDIT_READ","BILLING_MANAGE","BILLING_READ","BRANDING_MANAGE","DATA_EXPORT","DOMAINS_MANAGE","ENTITLEMENTS_READ","INVOICES_READ","MEMBERS_INVITE","MEMBERS_READ","MEMBERS_REMOVE","MEMBERS_UPDATE","METERS_MANAGE","NOTIFICATIONS_READ","ORGANIZATION_DELETE","ORGANIZATION_READ","ORGANIZATION_TRANSFER","ORGANIZATION_UPDATE","OWNERS_MANAGE","PRODUCT_READ","PRODUCT_WRITE","ROLES_MANAGE","ROLES_READ","SECURITY_MANAGE","SECURITY_READ","SERVICE_ACCOUNTS_MANAGE","SESSIONS_READ","SESSIONS_REVOKE","TEAMS_READ","TEAMS_WRITE","USAGE_EXPORT","USAGE_READ","USAGE_RECORD","WEBHOOKS_MANAGE","WEBHOOKS_READ"]}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.meter (id, key, name, unit, aggregation, period, catalog, catalog_version, group_by, archived_at, version) OVERRIDING SYSTEM VALUE
  SELECT id, key, name, unit, aggregation, period, catalog, catalog_version, group_by, archived_at, version FROM jsonb_populate_recordset(NULL::public.meter, $rows$[
    {"id":"01a219e7-8927-7d35-b173-490d574c338e","key":"leads","name":"Leads","unit":"lead","period":"MONTH","catalog":"leads","version":1,"group_by":"source","aggregation":"SUM","archived_at":null,"catalog_version":1},
    {"id":"01a219e7-8928-7707-a9e0-c611e112bfe9","key":"messages","name":"Messages","unit":"message","period":"DAY","catalog":"leads","version":1,"group_by":"channel","aggregation":"SUM","archived_at":null,"catalog_version":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.notification (org_id, id, user_id, event_id, category, event_type, title, body, person_id, occurred_at, created_at, read_at, is_shown, mail, mailed_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, user_id, event_id, category, event_type, title, body, person_id, occurred_at, created_at, read_at, is_shown, mail, mailed_at FROM jsonb_populate_recordset(NULL::public.notification, $rows$[
    {"id":"01a219e7-9a47-7526-8366-a98e08a851a1","body":"Administrator may read and change what is here until 2025-01-26 23:08 UTC: The victim asked for help","mail":"IMMEDIATE","title":"Support may act here","org_id":"f7791002-f370-8cef-a108-90f4e641e007","read_at":null,"user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","category":"SECURITY","event_id":"01a219e7-9a1b-7434-860d-0cfe35cbbd6a","is_shown":true,"mailed_at":"2025-01-26T22:08:58.438+00:00","person_id":null,"created_at":"2025-01-26T22:08:58.438+00:00","event_type":"identity.support_grant.opened","occurred_at":"2025-01-26T22:08:58.395+00:00"},
    {"id":"01a219e7-9ab5-78c6-9d98-3f94a81a1955","body":"Administrator may read what is here until 2025-01-26 23:08 UTC: The victim asked for help","mail":"IMMEDIATE","title":"Support may act here","org_id":"f7791002-f370-8cef-a108-90f4e641e007","read_at":null,"user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","category":"SECURITY","event_id":"01a219e7-9a85-7df0-bb7b-28d133edea31","is_shown":true,"mailed_at":"2025-01-26T22:08:58.536+00:00","person_id":null,"created_at":"2025-01-26T22:08:58.536+00:00","event_type":"identity.support_grant.opened","occurred_at":"2025-01-26T22:08:58.501+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.notification_preference (org_id, user_id, category, in_app, mail) OVERRIDING SYSTEM VALUE
  SELECT org_id, user_id, category, in_app, mail FROM jsonb_populate_recordset(NULL::public.notification_preference, $rows$[
    {"mail":"DAILY","in_app":true,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","category":"BILLING"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox (seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at) OVERRIDING SYSTEM VALUE
  SELECT seq, pos, id, kind, type, schema_version, org_id, subject, data, actor, request_id, traceparent, causation_id, occurred_at FROM jsonb_populate_recordset(NULL::public.outbox, $rows$[
    {"id":"01a219e7-d285-77d3-a8be-00bd3148a9f3","pos":45,"seq":45,"data":{"ip":"127.0.0.1","after":null,"action":"usage.platform.parkedEvents","before":null,"outcome":"SUCCESS","targets":[],"userAgent":"node"},"kind":"audit","type":"usage.audit.recorded","actor":{"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"b68426fc-7699-4c20-a6d5-31a79c016140","occurred_at":"2025-01-26T22:09:12.837+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219e7-d2c8-76c2-a167-5fddc744f5a1","pos":46,"seq":46,"data":{"ip":"127.0.0.1","after":null,"action":"usage.platform.consumers","before":null,"outcome":"SUCCESS","targets":[],"userAgent":"node"},"kind":"audit","type":"usage.audit.recorded","actor":{"id":"01a219e7-7e65-71a7-9558-62b91d6fbb0f","kind":"staff","userId":null},"org_id":null,"subject":null,"request_id":"b68426fc-7699-4c20-a6d5-31a79c016140","occurred_at":"2025-01-26T22:09:12.904+00:00","traceparent":null,"causation_id":null,"schema_version":1},
    {"id":"01a219e7-9ab7-7997-9b91-8eceb2d64395","pos":7,"seq":7,"data":{"items":[{"body":"Administrator may read what is here until 2025-01-26 23:08 UTC: The victim asked for help","title":"Support may act here","subject":"01a219e7-9a84-7591-8b97-5e53224d9ad8","personId":null,"eventType":"identity.support_grant.opened","occurredAt":"2025-01-26T22:08:58.501Z"}],"userId":"01a219e7-98b6-78b2-9669-6f712c3ec96e","isDigest":false,"organizationId":"f7791002-f370-8cef-a108-90f4e641e007","unsubscribeToken":null},"kind":"domain","type":"usage.notification.mail_requested","actor":{"id":"notifications","kind":"service","userId":null},"org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"01a219e7-98b6-78b2-9669-6f712c3ec96e","request_id":"cb4c2fe6-35ce-4348-aa1a-ebce85c573de","occurred_at":"2025-01-26T22:08:58.551+00:00","traceparent":null,"causation_id":"01a219e7-9a85-7df0-bb7b-28d133edea31","schema_version":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_head (singleton, pos) OVERRIDING SYSTEM VALUE
  SELECT singleton, pos FROM jsonb_populate_recordset(NULL::public.outbox_head, $rows$[
    {"pos":46,"singleton":true}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.outbox_reader (name, pos, read_at) OVERRIDING SYSTEM VALUE
  SELECT name, pos, read_at FROM jsonb_populate_recordset(NULL::public.outbox_reader, $rows$[
    {"pos":0,"name":"usage.webhooks","read_at":"2025-01-26T22:08:52.184+00:00"},
    {"pos":0,"name":"usage.notifications","read_at":"2025-01-26T22:08:52.184+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.parked_event (id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at) OVERRIDING SYSTEM VALUE
  SELECT id, org_id, consumer, source, pos, envelope, error, attempts, parked_at, redriven_at FROM jsonb_populate_recordset(NULL::public.parked_event, $rows$[
    {"id":"01a219e7-c694-7fcb-b464-fa8b3237d763","pos":1,"error":"some text","org_id":"f7791002-f370-8cef-a108-90f4e641e007","source":"some text","attempts":1,"consumer":"some text","envelope":{"some":"text"},"parked_at":"2025-01-26T22:09:09.781003+00:00","redriven_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_alert (org_id, meter, period, starts_at, "limit", threshold, told_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, period, starts_at, "limit", threshold, told_at FROM jsonb_populate_recordset(NULL::public.usage_alert, $rows$[
    {"limit":1,"meter":"some text","org_id":"f7791002-f370-8cef-a108-90f4e641e007","period":"some text","told_at":"2025-01-26T22:09:09.781774+00:00","starts_at":"2025-01-26T22:09:09.781774+00:00","threshold":1}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_alert_setting (org_id, meter, thresholds, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, thresholds, version FROM jsonb_populate_recordset(NULL::public.usage_alert_setting, $rows$[
    {"meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":1,"thresholds":[50]}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_count (org_id, meter, scope, starts_at, is_group, group_value, aggregation, used, reserved, events, latest_at, latest_key) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, scope, starts_at, is_group, group_value, aggregation, used, reserved, events, latest_at, latest_key FROM jsonb_populate_recordset(NULL::public.usage_count, $rows$[
    {"used":8,"meter":"leads","scope":"DAY","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_group":false,"reserved":8,"latest_at":"2025-01-26T22:09:07.619+00:00","starts_at":"2025-01-26T00:00:00+00:00","latest_key":null,"aggregation":"SUM","group_value":""},
    {"used":8,"meter":"leads","scope":"DAY","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_group":true,"reserved":0,"latest_at":"2025-01-26T22:09:07.619+00:00","starts_at":"2025-01-26T00:00:00+00:00","latest_key":null,"aggregation":"SUM","group_value":""},
    {"used":8,"meter":"leads","scope":"HOUR","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_group":false,"reserved":0,"latest_at":"2025-01-26T22:09:07.619+00:00","starts_at":"2025-01-26T22:00:00+00:00","latest_key":null,"aggregation":"SUM","group_value":""},
    {"used":8,"meter":"leads","scope":"HOUR","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_group":true,"reserved":0,"latest_at":"2025-01-26T22:09:07.619+00:00","starts_at":"2025-01-26T22:00:00+00:00","latest_key":null,"aggregation":"SUM","group_value":""},
    {"used":8,"meter":"leads","scope":"MONTH","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_group":false,"reserved":8,"latest_at":"2025-01-26T22:09:07.619+00:00","starts_at":"2025-01-01T00:00:00+00:00","latest_key":null,"aggregation":"SUM","group_value":""},
    {"used":8,"meter":"leads","scope":"MONTH","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","is_group":true,"reserved":0,"latest_at":"2025-01-26T22:09:07.619+00:00","starts_at":"2025-01-01T00:00:00+00:00","latest_key":null,"aggregation":"SUM","group_value":""}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_event (org_id, key, meter, quantity, occurred_at, recorded_at, subject, user_id, properties, answered_used, answered_limit, answered_resets_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, key, meter, quantity, occurred_at, recorded_at, subject, user_id, properties, answered_used, answered_limit, answered_resets_at FROM jsonb_populate_recordset(NULL::public.usage_event, $rows$[
    {"key":"eighth","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:09:07.544+00:00","recorded_at":"2025-01-26T22:09:07.544+00:00","answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"seventh","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:09:07.544+00:00","recorded_at":"2025-01-26T22:09:07.544+00:00","answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"sixth","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:09:07.544+00:00","recorded_at":"2025-01-26T22:09:07.544+00:00","answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"fifth","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:09:07.544+00:00","recorded_at":"2025-01-26T22:09:07.544+00:00","answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"third","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:09:07.544+00:00","recorded_at":"2025-01-26T22:09:07.544+00:00","answered_used":null,"answered_limit":null,"answered_resets_at":null},
    {"key":"second","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"properties":{"note":"a note of the victim"},"occurred_at":"2025-01-26T22:09:07.544+00:00","recorded_at":"2025-01-26T22:09:07.544+00:00","answered_used":null,"answered_limit":null,"answered_resets_at":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_event_beginning (starts_at) OVERRIDING SYSTEM VALUE
  SELECT starts_at FROM jsonb_populate_recordset(NULL::public.usage_event_beginning, $rows$[
    {"starts_at":"2025-01-01"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_event_key (org_id, key, meter, quantity, occurred_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, key, meter, quantity, occurred_at FROM jsonb_populate_recordset(NULL::public.usage_event_key, $rows$[
    {"key":"eighth","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","quantity":1,"occurred_at":"2025-01-26T22:09:07.544+00:00"},
    {"key":"fifth","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","quantity":1,"occurred_at":"2025-01-26T22:09:07.544+00:00"},
    {"key":"first","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","quantity":1,"occurred_at":"2025-01-26T22:09:07.544+00:00"},
    {"key":"second","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","quantity":1,"occurred_at":"2025-01-26T22:09:07.544+00:00"},
    {"key":"seventh","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","quantity":1,"occurred_at":"2025-01-26T22:09:07.544+00:00"},
    {"key":"sixth","meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","quantity":1,"occurred_at":"2025-01-26T22:09:07.544+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_export (org_id, id, format, meters, from_at, to_at, status, attempts, lease, cursor_at, cursor_key, expected_count, event_count, chunks, size, created_at, finished_at, expires_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, format, meters, from_at, to_at, status, attempts, lease, cursor_at, cursor_key, expected_count, event_count, chunks, size, created_at, finished_at, expires_at FROM jsonb_populate_recordset(NULL::public.usage_export, $rows$[
    {"id":"01a219e7-befb-7df7-ac3e-7dcc4b85c558","size":1351,"lease":null,"to_at":"2100-01-01T00:00:00+00:00","chunks":1,"format":"CSV","meters":["leads"],"org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"DONE","from_at":"2020-01-01T00:00:00+00:00","attempts":1,"cursor_at":null,"created_at":"2025-01-26T22:09:07.831+00:00","cursor_key":null,"expires_at":"2025-02-03T22:09:07.9+00:00","event_count":8,"finished_at":"2025-01-26T22:09:07.9+00:00","expected_count":8},
    {"id":"01a219e7-bf28-74fb-8796-b1c56ab3771f","size":1989,"lease":null,"to_at":"2100-01-01T00:00:00+00:00","chunks":1,"format":"NDJSON","meters":["leads"],"org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"DONE","from_at":"2020-01-01T00:00:00+00:00","attempts":1,"cursor_at":null,"created_at":"2025-01-26T22:09:07.876+00:00","cursor_key":null,"expires_at":"2025-02-03T22:09:07.957+00:00","event_count":8,"finished_at":"2025-01-26T22:09:07.957+00:00","expected_count":8}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_export_chunk (org_id, export_id, number, bytes) OVERRIDING SYSTEM VALUE
  SELECT org_id, export_id, number, bytes FROM jsonb_populate_recordset(NULL::public.usage_export_chunk, $rows$[
    {"bytes":"\\x00","number":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","export_id":"01a219e7-befb-7df7-ac3e-7dcc4b85c558"},
    {"bytes":"\\x00","number":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","export_id":"01a219e7-bf28-74fb-8796-b1c56ab3771f"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_period (org_id, meter, period, starts_at, ends_at, told_used, told_at, version, is_closed, is_stale) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, period, starts_at, ends_at, told_used, told_at, version, is_closed, is_stale FROM jsonb_populate_recordset(NULL::public.usage_period, $rows$[
    {"meter":"leads","org_id":"f7791002-f370-8cef-a108-90f4e641e007","period":"MONTH","ends_at":"2025-01-30T23:00:00+00:00","told_at":"2025-01-26T22:09:11.559+00:00","version":1,"is_stale":false,"is_closed":false,"starts_at":"2025-01-01T00:00:00+00:00","told_used":8}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_reservation (org_id, id, key, meter, quantity, amount, committed_quantity, state, reserved_at, expires_at, starts, subject, user_id, properties) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, key, meter, quantity, amount, committed_quantity, state, reserved_at, expires_at, starts, subject, user_id, properties FROM jsonb_populate_recordset(NULL::public.usage_reservation, $rows$[
    {"id":"01a219e7-be53-7cd0-a3bd-60bd8ebc1a65","key":"reserved 1","meter":"leads","state":"HELD","amount":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","starts":{"DAY":"2025-01-26T00:00:00.000Z","MONTH":"2025-01-01T00:00:00.000Z","NEVER":"1970-01-01T00:00:00.000Z","PERIOD":"2025-01-26T22:09:04.000Z"},"subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"expires_at":"2025-01-26T22:24:07.657+00:00","properties":{"note":"a note of the victim"},"reserved_at":"2025-01-26T22:09:07.657+00:00","committed_quantity":null},
    {"id":"01a219e7-be64-7f28-8b0e-9573b212beb4","key":"reserved 2","meter":"leads","state":"HELD","amount":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","starts":{"DAY":"2025-01-26T00:00:00.000Z","MONTH":"2025-01-01T00:00:00.000Z","NEVER":"1970-01-01T00:00:00.000Z","PERIOD":"2025-01-26T22:09:04.000Z"},"subject":"a customer of the victim","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":1,"expires_at":"2025-01-26T22:24:07.676+00:00","properties":{"note":"a note of the victim"},"reserved_at":"2025-01-26T22:09:07.676+00:00","committed_quantity":null}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_subject (org_id, meter, scope, starts_at, is_group, group_value, subject) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, scope, starts_at, is_group, group_value, subject FROM jsonb_populate_recordset(NULL::public.usage_subject, $rows$[
    {"meter":"some text","scope":"some text","org_id":"f7791002-f370-8cef-a108-90f4e641e007","subject":"some text","is_group":false,"starts_at":"2025-01-26T22:09:09.785478+00:00","group_value":"some text"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_time_zone (org_id, valid_from, time_zone, version) OVERRIDING SYSTEM VALUE
  SELECT org_id, valid_from, time_zone, version FROM jsonb_populate_recordset(NULL::public.usage_time_zone, $rows$[
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":2,"time_zone":"UTC","valid_from":"1970-01-01T00:00:00+00:00"},
    {"org_id":"f7791002-f370-8cef-a108-90f4e641e007","version":3,"time_zone":"Europe/Stockholm","valid_from":"2025-01-30T23:00:00+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.usage_user_day (org_id, meter, day, user_id, quantity, events) OVERRIDING SYSTEM VALUE
  SELECT org_id, meter, day, user_id, quantity, events FROM jsonb_populate_recordset(NULL::public.usage_user_day, $rows$[
    {"day":"2025-01-26T00:00:00+00:00","meter":"leads","events":8,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","user_id":"01a219e7-98b6-78b2-9669-6f712c3ec96e","quantity":8}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.webhook_attempt (org_id, delivery_id, number, started_at, duration_ms, status_code, failure, response) OVERRIDING SYSTEM VALUE
  SELECT org_id, delivery_id, number, started_at, duration_ms, status_code, failure, response FROM jsonb_populate_recordset(NULL::public.webhook_attempt, $rows$[
    {"number":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","failure":"Answered 500","response":"An answer to the victim","started_at":"2025-01-26T22:09:09.747489+00:00","delivery_id":"01a219e7-c052-739e-b606-b0ee7ecd5d02","duration_ms":5,"status_code":500},
    {"number":1,"org_id":"f7791002-f370-8cef-a108-90f4e641e007","failure":"Answered 500","response":"An answer to the victim","started_at":"2025-01-26T22:09:09.747489+00:00","delivery_id":"01a219e7-c065-797f-bac1-c5ff87526ec3","duration_ms":5,"status_code":500}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.webhook_delivery (org_id, id, endpoint_id, event_id, event_type, sequence, payload, state, created_at, due_at, attempt_count, tries, finished_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, endpoint_id, event_id, event_type, sequence, payload, state, created_at, due_at, attempt_count, tries, finished_at FROM jsonb_populate_recordset(NULL::public.webhook_delivery, $rows$[
    {"id":"01a219e7-c052-739e-b606-b0ee7ecd5d02","state":"PENDING","tries":0,"due_at":"2025-01-26T22:09:08.177+00:00","org_id":"f7791002-f370-8cef-a108-90f4e641e007","payload":"{\"type\":\"webhook.test\",\"timestamp\":\"2025-01-26T22:09:08.177Z\",\"sequence\":null,\"data\":{\"organizationId\":\"org_7qf4805wvghkqt224gykk43r07\"}}","event_id":"01a219e7-c051-76ea-94a8-9f691decc41d","sequence":null,"created_at":"2025-01-26T22:09:08.177+00:00","event_type":"webhook.test","endpoint_id":"01a219e7-bfd6-7a19-95db-e0cc952089df","finished_at":null,"attempt_count":0},
    {"id":"01a219e7-c065-797f-bac1-c5ff87526ec3","state":"PENDING","tries":0,"due_at":"2025-01-26T22:09:08.196+00:00","org_id":"f7791002-f370-8cef-a108-90f4e641e007","payload":"{\"type\":\"webhook.test\",\"timestamp\":\"2025-01-26T22:09:08.196Z\",\"sequence\":null,\"data\":{\"organizationId\":\"org_7qf4805wvghkqt224gykk43r07\"}}","event_id":"01a219e7-c064-7fa7-a7a5-7cb78554739a","sequence":null,"created_at":"2025-01-26T22:09:08.196+00:00","event_type":"webhook.test","endpoint_id":"01a219e7-bfd6-7a19-95db-e0cc952089df","finished_at":null,"attempt_count":0}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.webhook_endpoint (org_id, id, url, description, event_types, status, disabled_reason, failing_since, sealed_secret, previous_sealed_secret, previous_secret_until, version, created_at, payload_style, is_ordered, rate_per_second, paced_until, warned_days, key_number) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, url, description, event_types, status, disabled_reason, failing_since, sealed_secret, previous_sealed_secret, previous_secret_until, version, created_at, payload_style, is_ordered, rate_per_second, paced_until, warned_days, key_number FROM jsonb_populate_recordset(NULL::public.webhook_endpoint, $rows$[
    {"id":"01a219e7-bfd6-7a19-95db-e0cc952089df","url":"https://victim.example/hook","org_id":"f7791002-f370-8cef-a108-90f4e641e007","status":"PAUSED","version":3,"created_at":"2025-01-26T22:09:08.054+00:00","is_ordered":false,"key_number":2,"description":"For the victim","event_types":[],"paced_until":null,"warned_days":0,"failing_since":null,"payload_style":"THIN","sealed_secret":"made up 1","disabled_reason":null,"rate_per_second":null,"previous_secret_until":"2025-01-27T22:00:00+00:00","previous_sealed_secret":"made up 1"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.webhook_event (org_id, id, type, sequence, occurred_at, data, created_at) OVERRIDING SYSTEM VALUE
  SELECT org_id, id, type, sequence, occurred_at, data, created_at FROM jsonb_populate_recordset(NULL::public.webhook_event, $rows$[
    {"id":"47f5083b-6b4d-4499-aa14-d0e2370f50e5","data":{"some":"text"},"type":"some text","org_id":"f7791002-f370-8cef-a108-90f4e641e007","sequence":1,"created_at":"2025-01-26T22:09:09.788007+00:00","occurred_at":"2025-01-26T22:09:09.788007+00:00"}
  ]$rows$) ON CONFLICT DO NOTHING;
INSERT INTO public.webhook_sequence (org_id, number) OVERRIDING SYSTEM VALUE
  SELECT org_id, number FROM jsonb_populate_recordset(NULL::public.webhook_sequence, $rows$[
    {"number":0,"org_id":"f7791002-f370-8cef-a108-90f4e641e007"}
  ]$rows$) ON CONFLICT DO NOTHING;
