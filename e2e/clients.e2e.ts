import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { authenticate, clientWith } from './client.ts';
import { clients } from './clients/clients.ts';
import { startSystem } from './system.ts';

let system: Awaited<ReturnType<typeof startSystem>>;
let session: Record<string, string>;
let apiKey: Record<string, string>;

beforeAll(async () => {
  system = await startSystem();
  session = await authenticate(system.url, '/auth/sign-up/email', {
    email: 'ada@example.com',
    name: 'Ada',
    password: 'correct horse battery',
  });
  const ada = clientWith(system.url, session);
  await ada.ask('mutation { createOrganization(input: { name: "Second" }) { organization { slug } } }');
  await system.settled();
  const key =
    'mutation { createApiKey(input: { name: "Clients", scopes: [ORGANIZATION_READ, TEAMS_READ, TEAMS_WRITE] }) { secret } }';
  const { data } = await ada.in('second').ask(key);
  apiKey = { authorization: `Bearer ${data.createApiKey.secret}` };
});
afterAll(() => system.stop());

const organizationQuery = /* GraphQL */ `
  query OrganizationOfTheRequest {
    organization {
      id
      slug
    }
  }
`;

const createTeam = /* GraphQL */ `
  mutation CreateTeamOfAClient($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        id
        name
      }
      errors {
        ... on UserError {
          code
          path
        }
      }
    }
  }
`;

const withoutPermission = /* GraphQL */ `
  query WithoutPermission {
    organization {
      id
      slug
      invoices {
        nodes {
          id
        }
      }
    }
  }
`;

describe.each(clients)('$name', ({ name, connect }) => {
  test('asks in the organization of the header, as whoever has signed in', async () => {
    const first = connect(system.url, { ...session, 'x-organization': 'ada-s-organization' });
    const second = connect(system.url, { ...session, 'x-organization': 'second' });

    expect(await first.query(organizationQuery)).toMatchObject({
      data: { organization: { slug: 'ada-s-organization' } },
      codes: [],
    });
    expect(await second.query(organizationQuery)).toMatchObject({
      data: { organization: { slug: 'second' } },
      codes: [],
    });
  });

  test('changes data with an API key, and reads refusals as data', async () => {
    const client = connect(system.url, apiKey);
    const input = { name: `Team of ${name}` };

    const made = await client.mutate(createTeam, { input });
    const again = await client.mutate(createTeam, { input });

    expect(made).toMatchObject({ data: { createTeam: { team: { name: input.name }, errors: [] } }, codes: [] });
    expect(again).toMatchObject({
      data: { createTeam: { team: null, errors: [{ code: 'TEAM_NAME_TAKEN', path: ['input', 'name'] }] } },
      codes: [],
    });
  });

  test('hears the code of each fault: of a field, of a document, and of a caller nobody knows', async () => {
    const client = connect(system.url, apiKey);
    const stranger = connect(system.url, { authorization: `Bearer ${'a'.repeat(32)}` });

    expect(await client.query(withoutPermission)).toMatchObject({ codes: ['FORBIDDEN'] });
    expect(await client.query('query Mistaken { organization { nothing } }')).toMatchObject({
      codes: ['BAD_USER_INPUT'],
    });
    expect(await stranger.query(organizationQuery)).toMatchObject({ codes: ['UNAUTHENTICATED'] });
  });
});
