import type { ComponentType } from 'react';
import { ForgotPassword } from './forgot-password.tsx';
import { Home } from './home.tsx';
import { InvitationPage } from './invitation-page.tsx';
import { ResetPassword } from './reset-password.tsx';
import { Security } from './security/security.tsx';
import { VerifyEmail } from './verify-email.tsx';

/** The pages beside the editor, by their path; the gateway answers the same paths with the app. */
const pages: Readonly<Record<string, ComponentType>> = {
  '/forgot-password': ForgotPassword,
  '/invitation': InvitationPage,
  '/reset-password': ResetPassword,
  '/security': Security,
  '/verify-email': VerifyEmail,
};

/** The page that the address names. */
export function App() {
  const Page = pages[location.pathname] ?? Home;
  return <Page />;
}
