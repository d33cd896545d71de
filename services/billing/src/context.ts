import type { Context } from '@tenantry/graphql';
import type { DB } from './generated/tables.ts';
import type { Loaders } from './loaders.ts';

/** What billing's resolvers have at hand. */
export type ServiceContext = Context<DB, Loaders>;
