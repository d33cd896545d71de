import { readJsonFile, writeJsonFile } from '../json-file.ts';
import { clientWith } from './client.ts';
import { type Demo, demoSchema } from './file.ts';
import { makeOrganization } from './make-organization.ts';
import { demoOrganizations, demoStaff } from './people.ts';

/**
 * The demo's organizations, made through the gateway at `url` unless `file` names them and they are there. What a killed
 * start left half-made is completed.
 */
export async function openDemo(file: string, url: string, hasLeads: boolean): Promise<Demo> {
  const kept = readJsonFile(file, demoSchema);
  const organizations = kept && (await allExist(kept, url)) ? kept.organizations : await makeAll(url, hasLeads);
  const demo = { url, staff: demoStaff, organizations };
  writeJsonFile(file, demo);
  return demo;
}

async function allExist({ organizations }: Demo, url: string): Promise<boolean> {
  const found = await Promise.all(organizations.map(({ id, apiKey }) => exists(url, id, apiKey)));
  return organizations.length === demoOrganizations.length && found.every(Boolean);
}

async function exists(url: string, id: string, apiKey: string): Promise<boolean> {
  try {
    const { organization } = await clientWith(url, apiKey).ask<{ organization: { id: string } | null }>(
      '{ organization { id } }',
    );
    return organization?.id === id;
  } catch (error) {
    // Another database than the one the file was written for, or a key that was revoked. Anything else tells nothing.
    if (error instanceof Error && 'code' in error && error.code === 'UNAUTHENTICATED') return false;
    throw error;
  }
}

function makeAll(url: string, hasLeads: boolean): Promise<Demo['organizations']> {
  return Promise.all(
    demoOrganizations.map((organization) =>
      makeOrganization(url, hasLeads ? organization : { ...organization, plan: null, leads: 0 }),
    ),
  );
}
