import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';
import { hashOf, operationIn } from './deep-link.ts';
import { useOpen } from './use-open.ts';

/** Keeps the page's address pointing at the operation in the editor, and opens what a link on this page points at. */
export function DeepLink() {
  const tab = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]);
  const open = useOpen();
  const query = tab?.query ?? '';
  const variables = tab?.variables ?? '';

  useEffect(() => {
    const { pathname, search } = location;
    // Not with each letter that is typed.
    const timer = setTimeout(() => {
      history.replaceState(null, '', pathname + search + (query.trim() ? hashOf({ query, variables }) : ''));
    }, 200);
    return () => clearTimeout(timer);
  }, [query, variables]);

  useEffect(() => {
    const follow = () => {
      const operation = operationIn(location.hash);
      if (operation) open(operation);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [open]);
  return null;
}
