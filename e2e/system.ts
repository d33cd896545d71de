import type { Clock } from '@tenantry/database';
import { type AllInOneOptions, startAllInOne } from '@tenantry/dev/all-in-one';
import { quickPasswords } from '@tenantry/testing';
import { inject } from 'vitest';
import { type Installation, installOn } from './installation.ts';

/** An installation on this run's Postgres, where people's passwords are hashed quickly. */
export async function freshInstallation(clock?: Clock): Promise<Installation> {
  const { options, ...installation } = await installOn(inject('postgresUrl'), clock);
  return { ...installation, options: { ...options, passwords: quickPasswords } };
}

/** A system with everything in this process, on fresh databases, and with a DNS whose TXT records the test sets. */
export async function startSystem(more: Partial<AllInOneOptions> = {}) {
  const { options, stripe, drop } = await freshInstallation(more.clock);
  const records = new Map<string, string>();
  const resolveTxt = async (name: string) => {
    const text = records.get(name);
    if (text === undefined) throw new Error(`queryTxt ENOTFOUND ${name}`);
    return [[text]];
  };
  const system = await startAllInOne({ ...options, resolveTxt, ...more });
  return {
    ...system,
    records,
    stripe,
    databaseUrls: options.databaseUrls,
    async stop() {
      await system.stop();
      await drop();
    },
  };
}
