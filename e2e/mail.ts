import { eventually } from './eventually.ts';

/** A mail as `/dev/mail` tells of it. */
export interface Mail {
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The newest mail to an address, once there is one; with a subject, the newest with that. */
export async function mailTo(url: string, address: string, about?: string): Promise<Mail> {
  const found = await eventually(
    async () => {
      const response = await fetch(new URL('/dev/mail', url), { headers: { accept: 'application/json' } });
      return ((await response.json()) as Mail[]).find(
        ({ to, subject }) => to === address && subject === (about ?? subject),
      );
    },
    (mail) => mail !== undefined,
  );
  return found!;
}

/** The link in a mail. */
export function linkIn({ text }: Mail): URL {
  const [link] = /https?:\S+/.exec(text) ?? [];
  if (!link) throw new Error(`There is no link in: ${text}`);
  return new URL(link);
}
