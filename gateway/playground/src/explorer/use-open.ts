import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useCallback } from 'react';
import type { Operation } from './operation.ts';

/** Opens an operation in a tab of its own, or goes to the tab that has it. */
export function useOpen(): (operation: Operation) => void {
  const { addTab, changeTab, setVisiblePlugin } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const active = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  return useCallback(
    ({ query, variables = '' }) => {
      // On a phone the list has the editor's place.
      if (innerWidth <= 720) setVisiblePlugin(null);
      const open = tabs.findIndex((tab) => tab.query === query);
      if (open >= 0) {
        if (open !== active) changeTab(open);
        return;
      }
      addTab();
      queryEditor?.setValue(query);
      variableEditor?.setValue(variables);
    },
    [tabs, active, queryEditor, variableEditor, addTab, changeTab, setVisiblePlugin],
  );
}
