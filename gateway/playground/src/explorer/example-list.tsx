import type { GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import { exampleGroups } from './examples.ts';
import { useOpen } from './use-open.ts';

/** The list of examples, as a panel of the editor. */
export const examplesPlugin: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExampleList };

function ExampleList() {
  const [search, setSearch] = useState('');
  const open = useOpen();
  const wanted = search.trim().toLowerCase();
  const groups = exampleGroups
    .map(({ title, examples }) => ({
      title,
      examples: examples.filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ examples }) => examples.length > 0);

  return (
    <section className="examples" aria-label="Examples">
      <h1>Examples</h1>
      <input
        type="search"
        aria-label="Search examples"
        placeholder="Search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {groups.map(({ title, examples }) => (
        <div key={title}>
          <h2>{title}</h2>
          <ul>
            {examples.map((example) => (
              <li key={example.name}>
                <button type="button" data-example={example.name} onClick={() => open(example)}>
                  <span className="name">
                    {inWords(example.name)}
                    {example.isMutation && <span className="changes">changes data</span>}
                  </span>
                  <span className="muted">{example.description}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length === 0 && <p className="muted">Nothing here is called “{search}”.</p>}
    </section>
  );
}

/** `CreateApiKey` as “Create API key”. */
function inWords(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace(/\bapi\b/i, 'API');
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M4 6.5h10M4 12h7M4 17.5h7M15.5 11.5v8l5.5-4z" strokeLinejoin="round" />
    </svg>
  );
}
