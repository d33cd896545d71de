import type { Resolvers } from '../generated/schema.ts';
import { addDomain } from './add-domain.ts';
import { readTxt, recordOf, type ResolveTxt } from './record.ts';
import { removeDomain } from './remove-domain.ts';
import { type DomainRow, findDomainsBefore } from './store.ts';
import { updateDomain } from './update-domain.ts';
import { verifyDomain } from './verify-domain.ts';

/** Domains, whose records are looked up by `resolveTxt`. */
export const domainResolvers = (resolveTxt: ResolveTxt): Resolvers => ({
  Mutation: {
    addDomain: (_, { input }, { transact }) => transact((trx) => addDomain(trx, input)),
    verifyDomain: async (_, { input: { domainId } }, { loaders, transact }) => {
      // Before the transaction, which must not wait for the DNS.
      const domain = await loaders.domain.load(domainId);
      const found = domain ? await readTxt(resolveTxt, recordOf(domain).name) : [];
      return transact((trx) => verifyDomain(trx, { domainId, found }));
    },
    updateDomain: (_, { input }, { actor, transact }) => transact((trx) => updateDomain(trx, input, actor.permissions)),
    removeDomain: (_, { input }, { transact }) => transact((trx) => removeDomain(trx, input.domainId)),
  },
  Organization: {
    domains: (_, args, { db, page }) =>
      page(
        'domains',
        args,
        ({ id }: DomainRow) => [id],
        (before, limit) => findDomainsBefore(db, before?.[0] ?? null, limit),
      ),
  },
  Domain: {
    __resolveReference: ({ id }, { loaders }) => loaders.domain.load(id),
    record: (domain) => recordOf(domain),
  },
});
