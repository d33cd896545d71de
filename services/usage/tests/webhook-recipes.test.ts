import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWebhookKeys } from '../src/webhooks/keys.ts';
import { newSecret, signatureOf } from '../src/webhooks/secret.ts';

const document = readFileSync(new URL('../../../docs/webhooks.md', import.meta.url), 'utf8');
const recipes = (language: string) =>
  [...document.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
/** Whether there is no such program to test with. Never in CI, where its absence is a failure. */
const lacks = (program: string, ...args: string[]) =>
  spawnSync(program, args).error !== undefined && process.env['CI'] === undefined;

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
  const verdicts = requests.map(([{ headers, body: text }]) => [
    bySecret?.verify?.(secret, headers, Buffer.from(text)),
    byKey?.verifyByKey?.(publicKey, headers, Buffer.from(text)),
    bySecret?.verify?.(newSecret(), headers, Buffer.from(text)),
    byKey?.verifyByKey?.(keys.publicKeyOf(endpointId, 2), headers, Buffer.from(text)),
  ]);

  expect(verdicts).toEqual(expected.map((isGenuine) => [isGenuine, isGenuine, false, false]));
});

/** Each request with the secret, and with another. */
const judged = [secret, newSecret()].flatMap((each) => requests.map(([request]) => [each, request]));

test.skipIf(lacks('python3', '--version'))('so does the one for Python', () => {
  const judge = `import json, sys
print(json.dumps([verify(secret, given["headers"], given["body"].encode()) for secret, given in json.load(sys.stdin)]))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', `${recipes('python')[0]}\n${judge}`], {
    input: JSON.stringify(judged),
    encoding: 'utf8',
  });

  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([...expected, ...expected.map(() => false)]);
});

test.skipIf(lacks('go', 'version'))('and the one for Go', { timeout: 60_000 }, async ({ onTestFinished }) => {
  const judge = `package main

import (
	"encoding/json"
	"net/http"
	"os"
)

func main() {
	var given [][2]json.RawMessage
	if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil {
		panic(err)
	}
	verdicts := []bool{}
	for _, each := range given {
		var secret string
		var sent struct {
			Headers map[string]string
			Body    string
		}
		json.Unmarshal(each[0], &secret)
		json.Unmarshal(each[1], &sent)
		header := http.Header{}
		for name, value := range sent.Headers {
			header.Set(name, value)
		}
		verdicts = append(verdicts, verify(secret, header, []byte(sent.Body)))
	}
	json.NewEncoder(os.Stdout).Encode(verdicts)
}
`;
  const folder = await mkdtemp(join(tmpdir(), 'tenantry-go-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, 'recipe.go'), recipes('go')[0]!);
  await writeFile(join(folder, 'judge.go'), judge);
  const { stdout, stderr } = spawnSync('go', ['run', 'recipe.go', 'judge.go'], {
    cwd: folder,
    env: { ...process.env, GOCACHE: join(tmpdir(), 'tenantry-go-cache'), GOTOOLCHAIN: 'local', GO111MODULE: 'off' },
    input: JSON.stringify(judged),
    encoding: 'utf8',
  });

  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual([...expected, ...expected.map(() => false)]);
});
