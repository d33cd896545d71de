import type { Auth } from './auth.ts';

/** A session somebody has shown to be theirs. */
export interface AuthenticatedSession {
  /** The ID of its row in `auth.session`, by which people list and end their sessions. */
  readonly id: string;
  readonly userId: string;
  /** How it was authenticated (RFC 8176). */
  readonly amr: readonly string[];
  readonly createdAt: Date;
}

/** Who signs people in. What is beyond it knows sessions only as this tells of them, so that another can stand in. */
export interface AuthenticationProvider {
  /** The session that a request's headers present; null when it is unknown or has ended. */
  sessionOf(headers: Headers): Promise<AuthenticatedSession | null>;
}

/** Sessions as better-auth keeps them. */
export function betterAuthProvider(auth: Auth): AuthenticationProvider {
  return {
    async sessionOf(headers) {
      const found = await auth.api.getSession({ headers });
      if (!found) return null;
      const { id, userId, amr, createdAt } = found.session;
      return { id, userId, amr: amr.split(' '), createdAt };
    },
  };
}
