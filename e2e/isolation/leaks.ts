import { anonymous } from '@tenantry/actor';
import { decodeId } from '@tenantry/graphql';
import type { SubgraphName } from '@tenantry/schema';
import { isObjectType } from 'graphql';
import type { Client } from 'pg';
import type { FindingKind } from './report.ts';
import type { System } from './system.ts';

/** A mistake that somebody could make, and what the suite must find when it is made. */
export interface Leak {
  readonly name: string;
  /** Makes the mistake in the running system; `superuser` is past row-level security. Returns how to put it right again. */
  plant(system: System, superuser: ReadonlyMap<SubgraphName, Client>): Undo | Promise<Undo>;
  readonly found: { readonly kind: FindingKind; readonly where: RegExp };
  /** The questions that it shows in, by target and field. */
  readonly asked: RegExp;
}
type Undo = () => unknown;

/** Mistakes of every kind that the suite is to catch. */
export const leaks: readonly Leak[] = [
  {
    name: 'a resolver reads past row-level security',
    plant: ({ services }, superuser) =>
      wrapField(services.identity, 'Organization.name', () => async () => {
        const { rows } = await superuser
          .get('identity')!
          .query('SELECT name FROM organization ORDER BY created_at LIMIT 1');
        return rows[0].name;
      }),
    found: { kind: 'seen', where: /^gateway: Query.organization, asked by the owner/ },
    asked: /: Query\.organization$/,
  },
  {
    name: 'a policy admits every row',
    plant: async (_, superuser) => {
      const identity = superuser.get('identity')!;
      await identity.query('CREATE POLICY everybody ON api_key FOR SELECT TO identity_runtime USING (true)');
      return () => identity.query('DROP POLICY everybody ON api_key');
    },
    found: { kind: 'seen', where: /^gateway: Organization.apiKeys/ },
    asked: /: Organization\.apiKeys$/,
  },
  {
    name: 'an entity is resolved whoever asks',
    plant: ({ services }, superuser) =>
      wrapReference(services.billing, 'BillingSubscription', () => async ({ id, nodeId }) => {
        const text =
          'SELECT *, plan_id AS "planId", current_period_start AS "currentPeriodStart" FROM subscription WHERE id = $1';
        return (await superuser.get('billing')!.query(text, [uuid(id ?? nodeId)])).rows[0] ?? null;
      }),
    found: { kind: 'told apart', where: /^gateway: Query.node, asked by the owner/ },
    asked: /: Query\.node$/,
  },
  {
    name: 'a reference is echoed without a look',
    plant: ({ services }) =>
      wrapReference(services.usage, 'Organization', () => ({ id }) => ({ id: uuid(id) })),
    found: { kind: 'accepted', where: /^usage: Organization by id/ },
    asked: /^usage: Organization by id/,
  },
  {
    name: "a mutation changes another organization's row and says nothing of it",
    plant: ({ services }, superuser) =>
      wrapField(services.identity, 'Mutation.revokeApiKey', (resolve) => async (parent, args, context, info) => {
        const { apiKeyId } = args['input'] as { apiKeyId: string };
        await superuser.get('identity')!.query('UPDATE api_key SET revoked_at = now() WHERE id = $1', [uuid(apiKeyId)]);
        return resolve(parent, args, context, info);
      }),
    found: { kind: 'changed', where: /^identity.public.api_key$/ },
    asked: /: Mutation\.revokeApiKey$/,
  },
  {
    name: 'a message tells the foreign from the missing',
    plant: ({ services }, superuser) =>
      wrapField(services.identity, 'Mutation.changeMemberRole', (resolve) => async (parent, args, context, info) => {
        const payload = (await resolve(parent, args, context, info)) as { errors: { code: string }[] };
        const { membershipId } = args['input'] as { membershipId: string };
        const { rowCount } = await superuser
          .get('identity')!
          .query('SELECT FROM membership WHERE id = $1', [uuid(membershipId)]);
        const errors = payload.errors.map((error) =>
          error.code === 'NOT_FOUND' && rowCount ? { ...error, message: 'Not your member.' } : error,
        );
        return { ...payload, errors };
      }),
    found: { kind: 'told apart', where: /^gateway: Mutation.changeMemberRole, asked by the owner/ },
    asked: /: Mutation\.changeMemberRole$/,
  },
  {
    name: 'a cursor is good in an organization that it was not made in',
    plant: ({ services }) =>
      wrapField(services.usage, 'Organization.auditLog', (resolve) => (parent, args, context, info) => {
        const body = Buffer.from(typeof args['after'] === 'string' ? args['after'] : '', 'base64url').subarray(16);
        const isCursor = body.toString().startsWith('[1,');
        return resolve(parent, isCursor ? { ...args, after: null } : args, context, info);
      }),
    found: { kind: 'accepted', where: /^gateway: Organization.auditLog, asked by the owner.*after/ },
    asked: /: Organization\.auditLog$/,
  },
  {
    name: 'a loader outlives its request',
    plant({ services }) {
      const loaded = new Map<unknown, unknown>();
      return wrapReference(services.identity, 'Membership', (resolve) => async (reference, context, info) => {
        const membership = loaded.get(reference.id) ?? (await resolve(reference, context, info));
        if (membership) loaded.set(reference.id, membership);
        return membership;
      });
    },
    found: { kind: 'told apart', where: /^gateway: Query.node, asked by the owner/ },
    asked: /: (Query\.node|Membership by id)$/,
  },
  {
    name: 'a subgraph answers whoever has no valid token',
    plant({ services, signer }) {
      const { subgraph } = services.billing;
      const { execute } = subgraph;
      const lenient: typeof execute = async (request, token, meta) =>
        (await execute(request, token, meta)) ?? execute(request, await signer.sign(anonymous), meta);
      Object.assign(subgraph, { execute: lenient });
      return () => Object.assign(subgraph, { execute });
    },
    found: { kind: 'accepted', where: /^billing: POST \/graphql, an expired token/ },
    // A door is knocked at whatever is asked.
    asked: /^$/,
  },
];

type Service = System['services'][SubgraphName];
type Resolve = (parent: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown;
type Reference = { readonly id?: string; readonly nodeId?: string };
type ResolveReference = (reference: Reference, context: unknown, info: unknown) => unknown;

/** Replaces a field's outermost resolver: after the guards, before IDs are translated. */
function wrapField({ subgraph }: Service, coordinate: string, wrap: (resolve: Resolve) => Resolve): Undo {
  const [type = '', name = ''] = coordinate.split('.');
  const parent = subgraph.schema.getType(type);
  const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (!field) throw new Error(`There is no ${coordinate} to plant a leak in.`);
  const { resolve } = field;
  const original = (resolve ?? ((row: Record<string, unknown>) => row[name])) as Resolve;
  field.resolve = wrap(original);
  return () => void (field.resolve = resolve);
}

function wrapReference(
  { subgraph }: Service,
  type: string,
  wrap: (resolve: ResolveReference) => ResolveReference,
): Undo {
  const extensions = subgraph.schema.getType(type)?.extensions as
    | { apollo?: { subgraph: { resolveReference: ResolveReference } } }
    | undefined;
  const entity = extensions?.apollo?.subgraph;
  if (!entity) throw new Error(`There is no reference to ${type} to plant a leak in.`);
  const { resolveReference } = entity;
  entity.resolveReference = wrap(resolveReference);
  return () => void (entity.resolveReference = resolveReference);
}

const uuid = (id: string | undefined): string | null => decodeId(id ?? '')?.uuid ?? null;
