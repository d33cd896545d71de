import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { useMemo } from 'react';
import { examples } from './examples.ts';
import { createFetcher } from './fetcher.ts';
import { storageOf } from './storage.ts';

interface EditorProps {
  readonly person: string;
  readonly organizationId: string | null;
  readonly refresh: (notice?: string) => Promise<unknown>;
}

/** GraphiQL, running operations in one organization. Loaded on demand, hence the default export. */
export default function Editor({ person, organizationId, refresh }: EditorProps) {
  const fetcher = useMemo(() => createFetcher(organizationId, refresh), [organizationId, refresh]);
  const storage = useMemo(() => storageOf(person), [person]);

  return (
    <GraphiQL fetcher={fetcher} storage={storage} defaultTabs={examples} defaultEditorToolsVisibility="variables">
      <GraphiQL.Logo> </GraphiQL.Logo>
    </GraphiQL>
  );
}
