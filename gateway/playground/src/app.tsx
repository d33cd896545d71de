import type { ComponentType } from 'react';
import { ForgotPassword } from './forgot-password.tsx';
import { InvitationPage } from './invitation-page.tsx';
import { Playground } from './playground.tsx';
import { ResetPassword } from './reset-password.tsx';
import { VerifyEmail } from './verify-email.tsx';

/** The pages that links in mail lead to, by path; the gateway answers these paths with the app. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/forgot-password': ForgotPassword,
  '/invitation': InvitationPage,
  '/reset-password': ResetPassword,
  '/verify-email': VerifyEmail,
};

/** The page of the address. */
export function App() {
  const Page = pages[location.pathname] ?? Playground;
  return <Page />;
}
