import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a code is shown, in milliseconds. */
const period = 30_000;

/** The code of a time step: HOTP (RFC 4226) with six digits and SHA-1, as authenticator apps understand it. */
export function codeOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The time step (RFC 6238) of a moment, in milliseconds since 1970. */
export function stepAt(time: number): number {
  return Math.floor(time / period);
}

/**
 * The step whose code this is, among those accepted at a moment and the one after them, since the moment may have passed
 * when the code is checked; null for a wrong code.
 */
export function stepOfCode(secret: string, code: string, time: number): number | null {
  const now = stepAt(time);
  const given = Buffer.from(code);
  const matches = (step: number) => {
    const expected = Buffer.from(codeOf(secret, step));
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  return [now - 1, now, now + 1, now + 2].find(matches) ?? null;
}
