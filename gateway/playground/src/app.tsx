import type { ComponentType } from 'react';
import { InvitationPage } from './invitation-page.tsx';
import { Playground } from './playground.tsx';

/** The pages that links in mail lead to, by path; the gateway answers these paths with the app. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/invitation': InvitationPage,
};

/** The page of the address. */
export function App() {
  const Page = pages[location.pathname] ?? Playground;
  return <Page />;
}
