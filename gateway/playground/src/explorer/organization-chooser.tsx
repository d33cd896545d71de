import type { Membership, Plan } from '../viewer.ts';

interface OrganizationChooserProps {
  readonly organizations: readonly Membership[];
  readonly current: Membership | null;
  readonly choose: (id: string) => void;
  /** Its plan; null where it may not be seen, undefined until that is known. */
  readonly plan: Plan | null | undefined;
}

/** Which organization operations run in, as what, and on which plan. */
export function OrganizationChooser({ organizations, current, choose, plan }: OrganizationChooserProps) {
  if (!current) return <span className="muted">No organization yet: run CreateOrganization</span>;
  const { organization, role, customRole } = current;
  return (
    <span className="chooser">
      <select
        aria-label="Organization"
        title={`Sent as X-Organization: ${organization.id}`}
        value={organization.id}
        onChange={(event) => choose(event.target.value)}
      >
        {organizations.map(({ organization: each }) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      {organization.status !== 'ACTIVE' && <span className="pill warning">{inWords(organization.status)}</span>}
      <span className="pill" title="Your role in this organization">
        {customRole?.name ?? inWords(role)}
      </span>
      {plan && (
        <span className="pill" title={`The plan; the subscription is ${inWords(plan.status)}`}>
          {plan.name}
          {plan.status !== 'ACTIVE' && <span className="muted"> · {inWords(plan.status)}</span>}
        </span>
      )}
      {plan === null && (
        <span className="pill muted" title="Your role does not see the subscription, or there is none">
          plan not visible
        </span>
      )}
    </span>
  );
}

const inWords = (name: string) => name.replaceAll('_', ' ').toLowerCase();
