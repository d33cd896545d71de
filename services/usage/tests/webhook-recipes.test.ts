import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWebhookKeys } from '../src/webhooks/keys.ts';
import { newSecret, signatureOf } from '../src/webhooks/secret.ts';

const document = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
const recipes = (language: string) =>
  [...document.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
const lacksPython = spawnSync('python3', ['--version']).error !== undefined && process.env['CI'] === undefined;

const endpointId = '019f8000-0000-7000-8000-000000000001';
const keys = createWebhookKeys('a secret of thirty-two characters');
const publicKey = keys.publicKeyOf(endpointId, 1);
const [secret, other] = [newSecret(), newSecret()];
const body = '{"type":"webhook.test","data":{"name":"Zoë"}}';

/** A request as it is sent, so many seconds ago. */
function sent(secondsAgo = 0, id = 'whd_1') {
  const timestamp = Math.floor(Date.now() / 1_000) - secondsAgo;
  // During a rotation there are several.
  const signatures = [
    signatureOf([other, secret], id, timestamp, body),
    keys.sign(endpointId, 1, `${id}.${timestamp}.${body}`),
  ];
  return {
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatures.join(' '),
    },
    body,
  };
}

/** Requests, and whether each is to be believed. */
const requests: [{ headers: Record<string, string>; body: string }, boolean][] = [
  [sent(), true],
  [sent(240), true],
  [sent(-240), true],
  [sent(310), false],
  [{ ...sent(), body: `${body} ` }, false],
  [{ ...sent(), headers: { ...sent().headers, 'webhook-id': 'whd_2' } }, false],
  [{ ...sent(), headers: { ...sent().headers, 'webhook-timestamp': 'now' } }, false],
  [{ ...sent(), headers: { ...sent().headers, 'webhook-signature': '' } }, false],
  [{ ...sent(), headers: { ...sent().headers, 'webhook-signature': `v1,${'A'.repeat(44)} v1a,AAAA` } }, false],
];
const expected = requests.map(([, isGenuine]) => isGenuine);

type Verify = (key: string, headers: Record<string, string>, body: Buffer) => boolean;

test('the recipes for Node believe what we have signed, and nothing else', async () => {
  const load = async (code = '') =>
    (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { verify?: Verify; verifyByKey?: Verify };
  const [bySecret, byKey] = await Promise.all(recipes('js').map(load));
  const judged = requests.map(([{ headers, body: text }]) => [
    bySecret?.verify?.(secret, headers, Buffer.from(text)),
    byKey?.verifyByKey?.(publicKey, headers, Buffer.from(text)),
    bySecret?.verify?.(newSecret(), headers, Buffer.from(text)),
    byKey?.verifyByKey?.(keys.publicKeyOf(endpointId, 2), headers, Buffer.from(text)),
  ]);

  expect(judged).toEqual(expected.map((isGenuine) => [isGenuine, isGenuine, false, false]));
});

test.skipIf(lacksPython)('so does the one for Python', () => {
  const judge = `import json, sys
print(json.dumps([verify(secret, given["headers"], given["body"].encode()) for secret, given in json.load(sys.stdin)]))`;
  const given = [secret, newSecret()].flatMap((each) => requests.map(([request]) => [each, request]));
  const { stdout, stderr } = spawnSync('python3', ['-c', `${recipes('python')[0]}\n${judge}`], {
    input: JSON.stringify(given),
    encoding: 'utf8',
  });

  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([...expected, ...expected.map(() => false)]);
});
