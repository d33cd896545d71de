import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { printSchema } from 'graphql';
import { useState } from 'react';
import { hashOf } from './deep-link.ts';

/** Copies a link to the operation in the editor, without headers or anything that looks like a secret. */
export function CopyLink() {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const [told, setTold] = useState<string | null>(null);

  async function copy() {
    const hash = hashOf({ query: tab?.query ?? '', variables: tab?.variables ?? '' });
    const isCopied = hash !== '' && (await navigator.clipboard.writeText(location.origin + hash).then(yes, no));
    setTold(isCopied ? 'Link copied' : hash ? 'The browser does not allow it' : 'This cannot be linked to');
    setTimeout(() => setTold(null), 2_000);
  }
  return (
    <ToolbarButton label={told ?? 'Copy link to this operation'} onClick={() => void copy()}>
      <svg className="graphiql-toolbar-icon" {...drawn}>
        {told === 'Link copied' ? (
          <path d="m5 12.5 4.5 4.5L19 7.5" />
        ) : (
          <path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1-1" />
        )}
      </svg>
    </ToolbarButton>
  );
}

/** Saves the schema as SDL. */
export function DownloadSchema() {
  const schema = useGraphiQL((state) => state.schema);

  function download() {
    if (!schema) return;
    const url = URL.createObjectURL(new Blob([`${printSchema(schema)}\n`], { type: 'text/plain' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'tenantry.graphql' });
    link.click();
    URL.revokeObjectURL(url);
  }
  return (
    <ToolbarButton
      label={schema ? 'Download schema (SDL)' : 'The schema is not there yet'}
      disabled={!schema}
      onClick={download}
    >
      <svg className="graphiql-toolbar-icon" {...drawn}>
        <path d="M12 4v11m0 0-4.5-4.5M12 15l4.5-4.5M5 19.5h14" />
      </svg>
    </ToolbarButton>
  );
}

const drawn = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const;

const yes = () => true;
const no = () => false;
