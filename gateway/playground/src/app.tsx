import type { ComponentType } from 'react';
import { Home } from './home.tsx';
import { Security } from './security/security.tsx';

/** The pages beside the editor, by their path; the gateway answers the same paths with this page. */
const pages: Readonly<Record<string, ComponentType>> = { '/security': Security };

/** The page that the address names. */
export function App() {
  const Page = pages[location.pathname] ?? Home;
  return <Page />;
}
