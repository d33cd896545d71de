import type { Membership } from './gateway.ts';

interface OrganizationChooserProps {
  readonly organizations: readonly Membership[];
  readonly current: Membership | null;
  readonly choose: (id: string) => void;
}

/** Which organization operations run in, and as what. */
export function OrganizationChooser({ organizations, current, choose }: OrganizationChooserProps) {
  if (!current) return <span className="muted">No organization yet: run CreateOrganization</span>;
  return (
    <span className="chooser">
      <select
        aria-label="Organization"
        title={`Sent as X-Organization: ${current.organization.id}`}
        value={current.organization.id}
        onChange={(event) => choose(event.target.value)}
      >
        {organizations.map(({ organization }) => (
          <option key={organization.id} value={organization.id}>
            {organization.name}
          </option>
        ))}
      </select>
      <span className="role" title="Your role in this organization">
        {current.role.replaceAll('_', ' ').toLowerCase()}
      </span>
    </span>
  );
}
