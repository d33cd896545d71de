import { metaOf, type Trx } from '@tenantry/database';
import { domainAdded, emit } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { domainAlreadyAdded, publicMailProvider } from './errors.ts';
import { domainName, isPublicMailProvider } from './name.ts';
import { newProof } from './record.ts';
import { insertDomain } from './store.ts';

/** Adds a domain that is still to be proven; refuses what nobody can own, or everybody has addresses under. */
export async function addDomain(trx: Trx<DB>, input: { readonly name: string }) {
  const name = domainName(input.name);
  if (!name) return refused(invalidValue('This is no domain, such as acme.com or app.acme.com.', ['input', 'name']));
  if (isPublicMailProvider(name)) return refused(publicMailProvider);
  const domain = await insertDomain(trx, { name, proof: newProof(), createdAt: metaOf(trx).clock.now() });
  if (!domain) return refused(domainAlreadyAdded);

  await emit(trx, domainAdded({ organizationId: domain.orgId, domainId: domain.id, name }, domain.id));
  return { domain, errors: [] };
}

function refused<E>(error: E) {
  return { domain: null, errors: [error] };
}
