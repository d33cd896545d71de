import { setTimeout as pause } from 'node:timers/promises';
import { referenceTo, type Organization, type World } from './fixtures.ts';

const exportAuditLog = `mutation ($input: ExportAuditLogInput!) { exportAuditLog(input: $input) {
  auditExport { id jobId status entryCount percent downloadPath }
  errors { __typename ... on UserError { code path message } } } }`;
const exportsQuery = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { auditExports { nodes {
  id format filter checkpointSize status entryCount percent size sha256 createdAt finishedAt expiresAt downloadPath } } } } }`;

/** What asking for an export answers; where it is a fault, the faults. */
export async function askForExport(
  { execute }: Pick<World, 'execute'>,
  { owner }: Pick<Organization, 'owner'>,
  input: object = {},
  actor = owner,
) {
  const { data, errors } = await execute(actor, exportAuditLog, { input });
  return data?.exportAuditLog ?? errors;
}

/** The organization's exports of its log, the newest first. */
export async function auditExportsOf({ execute }: Pick<World, 'execute'>, organization: Organization) {
  const { data } = await execute(organization.owner, exportsQuery, { of: [referenceTo(organization)] });
  return data._entities[0].auditExports.nodes;
}

/** Asks for an export and waits until the service has made it. */
export async function madeExport(world: World, organization: Organization, input: object = {}) {
  const { auditExport, errors } = await askForExport(world, organization, input);
  if (!auditExport) throw new Error(JSON.stringify(errors));
  for (;;) {
    const made = (await auditExportsOf(world, organization)).find(({ id }: { id: string }) => id === auditExport.id);
    if (made.status !== 'QUEUED' && made.status !== 'RUNNING') return made;
    await pause(10);
  }
}

/** What is answered to whoever follows a path. */
export async function download(world: World, organization: Organization, path: string, actor = organization.owner) {
  const headers = { authorization: `Bearer ${await world.sign(actor)}`, 'x-request-id': 'request-9' };
  return world.service.app.request(path, { headers });
}

/** The file of a new export. */
export async function exportedFile(world: World, organization: Organization, input: object = {}): Promise<Response> {
  return download(world, organization, (await madeExport(world, organization, input)).downloadPath);
}
