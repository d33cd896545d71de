import type { ReactNode } from 'react';
import logo from '/favicon.svg?url';

/** The bar on top: whose page it is, and what the page adds. */
export function Bar({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="bar">
      <span className="brand">
        <img src={logo} alt="" width="22" height="22" />
        Tenantry
      </span>
      {children}
    </header>
  );
}
