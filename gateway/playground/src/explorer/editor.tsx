import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useCallback, useMemo, useState } from 'react';
import type { Exchange } from '../gateway.ts';
import { ConfirmMutation } from './confirm-mutation.tsx';
import { operationIn } from './deep-link.ts';
import { DeepLink } from './deep-link-sync.tsx';
import { examplesPlugin } from './example-list.tsx';
import { firstExample } from './examples.ts';
import { createFetcher } from './fetcher.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { Readout } from './readout.tsx';
import { storageOf } from './storage.ts';
import { trustedOnly } from './trusted-only.ts';
import { CopyLink, DownloadSchema } from './toolbar.tsx';
import { useConfirmation } from './use-confirmation.ts';

interface EditorProps {
  readonly person: string;
  readonly organization: { readonly id: string; readonly name: string } | null;
  readonly refresh: (notice?: string) => Promise<unknown>;
}

const isNarrow = innerWidth < 900;
const plugins = [examplesPlugin, HISTORY_PLUGIN];

/** GraphiQL, running operations in one organization. Loaded on demand, hence the default export. */
export default function Editor({ person, organization, refresh }: EditorProps) {
  const organizationId = organization?.id ?? null;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isTrustedOnly, onTrustedOnly] = useState(false);
  const { asked, confirm } = useConfirmation(organizationId);
  const tell = useCallback((exchanged: Exchange | null) => setOutcome(exchanged && outcomeOf(exchanged)), []);
  const fetcher = useMemo(
    () => createFetcher({ organizationId, confirm, tell, onTrustedOnly, refresh }),
    [organizationId, confirm, tell, onTrustedOnly, refresh],
  );
  const storage = useMemo(() => storageOf(person, { docExplorerFlex: '0.3' }), [person]);
  const [linked] = useState(() => operationIn(location.hash));

  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      plugins={plugins}
      visiblePlugin={isNarrow ? undefined : examplesPlugin}
      defaultTabs={[linked ?? firstExample]}
      initialQuery={linked?.query}
      initialVariables={linked?.variables}
      defaultEditorToolsVisibility={isNarrow ? false : 'variables'}
    >
      <GraphiQL.Logo> </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
            <DownloadSchema />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        {isTrustedOnly && <p className="trusted-only">{trustedOnly}</p>}
        <Readout outcome={outcome} />
      </GraphiQL.Footer>
      <DeepLink />
      {asked && <ConfirmMutation asked={asked} organization={organization?.name ?? 'Tenantry'} />}
    </GraphiQL>
  );
}
