import { subgraphNames } from '@tenantry/schema';
import { requestIdOf } from '../client.ts';
import type { Answer } from './answers.ts';
import { isComplete } from './judge.ts';
import type { Probe } from './probes.ts';
import type { Scene } from './scene.ts';
import type { System } from './system.ts';

/** Notes a mutation that was done: it is to be found in the audit log. */
export function noteDone({ done }: Scene, { kind, coordinate }: Probe, answer: Answer): void {
  const requestId = requestIdOf(answer);
  // Of what has ended its own organization, what is below the answer may be closed; that it was done is what counts.
  if (kind === 'mutation' && requestId && isComplete({ ...answer, errors: undefined })) done.set(requestId, coordinate);
}

/**
 * Reports the mutations that were done without their audit event: each of the schema is among them, or `demandAnswers`
 * reports that it was never done. What says why it leaves none, with `@noAudit(reason:)`, is left aside.
 */
export async function demandEntries(system: System, { victim, done, report }: Scene): Promise<void> {
  const left = new Map<string, string[]>();
  const silent = new Set<string>();
  for (const name of subgraphNames) {
    const mutations = system.services[name].subgraph.schema.getMutationType()?.getFields() ?? {};
    for (const { name: mutation, astNode } of Object.values(mutations))
      if (astNode?.directives?.some((directive) => directive.name.value === 'noAudit')) silent.add(mutation);
    const { rows } = await victim.clients.get(name)!.query<{ requestId: string; actions: string[] }>(
      `SELECT request_id AS "requestId", array_agg(data ->> 'action') AS actions FROM outbox
         WHERE kind = 'audit' AND request_id = ANY ($1) GROUP BY 1`,
      [[...done.keys()]],
    );
    for (const { requestId, actions } of rows) left.set(requestId, actions);
  }
  for (const [requestId, coordinate] of done) {
    const mutation = coordinate.replace('Mutation.', '');
    if (silent.has(mutation)) continue;
    const isTold = left.get(requestId)?.some((action) => action.endsWith(`.${mutation}`)) ?? false;
    if (isTold) report.cover('audited', mutation);
    else report.found('not audited', coordinate, 'It was done and left no audit event of its name in any service.');
  }
}
