import { expect, test } from 'vitest';
import { equalityOf, isBound } from './expression.ts';

const org = `( SELECT (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid AS "nullif")`;
const user = org.replace('org_id', 'user_id');
const secret = `( SELECT NULLIF(current_setting('app.credential'::text, true), ''::text) AS "nullif")`;
const decoded = `( SELECT decode(NULLIF(current_setting('app.credential'::text, true), ''::text), 'hex'::text) AS decode)`;

test('reads the equality of a column and a setting', () => {
  expect(equalityOf(`(org_id = ${org})`)).toEqual({ column: 'org_id', setting: 'app.org_id', admitsNull: false });
  expect(equalityOf(`("Org Id" = ${org})`)).toMatchObject({ column: 'Org Id' });
  expect(equalityOf(`(NOT (org_id IS DISTINCT FROM ${org}))`)).toMatchObject({ column: 'org_id', admitsNull: true });
  expect(equalityOf(`(hash = ${decoded})`)).toMatchObject({ setting: 'app.credential' });
});

test.each([
  ['a setting read for every row', `(org_id = (NULLIF(current_setting('app.org_id'::text, true), ''::text))::uuid)`],
  ['an empty setting that equals an empty column', `(name = ( SELECT current_setting('app.credential'::text, true)))`],
  ['a setting of another name', `(org_id = ${org.replace('org_id', 'tenant')})`],
  ['a setting compared with itself', `(${org} = ${org})`],
  ['a setting given a default', `(org_id = COALESCE(${org}, org_id))`],
  ['a lookalike function', `(org_id = ${org.replace('current_setting', 'public.current_setting')})`],
  ['an inequality', `(org_id <> ${org})`],
  ['a negation', `(NOT (org_id = ${org}))`],
])('refuses %s', (_, expression) => {
  expect(equalityOf(expression)).toBeNull();
  expect(isBound(expression)).toBe(false);
});

test.each([
  `(org_id = ${org})`,
  `((user_id = ${user}) OR (hash = ${secret}))`,
  `((revoked_at IS NULL) AND (hash = ${secret}))`,
  `(id IN ( SELECT m.user_id\n   FROM public.membership m\n  WHERE (m.org_id = ${org})))`,
  `(id IN ( SELECT m.user_id FROM (public.membership m JOIN public.team t ON ((t.id = m.team_id))) WHERE (m.org_id = ${org})))`,
])('is bound: %s', (expression) => {
  expect(isBound(expression)).toBe(true);
});

test.each([
  'true',
  `((org_id = ${org}) OR true)`,
  `((org_id = ${org}) OR (name = ' AND '::text))`,
  `(id IN ( SELECT m.user_id FROM public.membership m))`,
  `(id IN ( SELECT "user".id FROM public.membership m WHERE (m.org_id = ${org})))`,
  `(id IN ( SELECT m.user_id FROM public.membership m WHERE (m.org_id = ${org}) UNION SELECT m.user_id FROM public.membership m))`,
  `(id IN ( SELECT m.user_id FROM public.membership m, public.organization o WHERE (o.id = ${org})))`,
  `(EXISTS ( SELECT 1 FROM public.membership m WHERE (m.org_id = ${org})))`,
  `(is_public OR (org_id = ${org}))`,
])('is not bound: %s', (expression) => {
  expect(isBound(expression)).toBe(false);
});
