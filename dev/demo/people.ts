/** Everybody's in the demo. */
export const demoPassword = 'tenantry-demo';

/** The roles of the demo's people; the first one makes the organization. */
export const demoRoles = ['OWNER', 'ADMIN', 'MEMBER', 'VIEWER'] as const;
export type DemoRole = (typeof demoRoles)[number];

/** An organization of the demo, as it is to be. */
export interface DemoOrganization {
  readonly slug: string;
  readonly name: string;
  /** First names in the order of the roles. */
  readonly people: readonly string[];
  /** The plan it has moved to; null leaves it on trial. */
  readonly plan: string | null;
  /** How many leads it has recorded. */
  readonly leads: number;
}

/** What the demo consists of. */
export const demoOrganizations: readonly DemoOrganization[] = [
  { slug: 'acme', name: 'Acme', people: ['Ada', 'Ben', 'Cleo', 'Dan'], plan: 'FREE', leads: 45 },
  { slug: 'globex', name: 'Globex', people: ['Eve', 'Finn', 'Gita', 'Hugo'], plan: null, leads: 0 },
];

/** Who signs in: `owner@acme.test`. The domain can never belong to anybody. */
export function emailOf(role: DemoRole, slug: string): string {
  return `${role.toLowerCase()}@${slug}.test`;
}

/** The demo's first staff person, who signs in under `/staff/auth`. */
export const demoStaff = { email: 'staff@tenantry.test', password: demoPassword } as const;
