/** What a mail says, whatever it looks like. The values are plain text. */
export interface MailContent {
  readonly to: string;
  /** Which kind of mail it is, for those who operate the system: `invitation`. */
  readonly template: string;
  /** Somebody waits for it, or is to answer: it is sent before what only tells something, as mail does unless it says so. */
  readonly isAwaited?: boolean;
  readonly subject: string;
  /** What stands above all, where it is shorter than the subject: whose mail it is stands there too. */
  readonly heading?: string;
  /** What a list of mails shows beside the subject; the first paragraph unless given. */
  readonly preview?: string;
  /** The paragraphs above the button. */
  readonly paragraphs: readonly string[];
  /** What happened, one after the other. */
  readonly items?: readonly MailItem[];
  /** What happened when and where, a line each. */
  readonly details?: readonly (readonly [name: string, value: string])[];
  /** The one thing to do. */
  readonly action?: { readonly label: string; readonly url: string };
  /** In small letters at the end: how long, for whom, what if not. */
  readonly footnote: string;
  /** Where mail like this is ended without signing in; it cannot be unless given. */
  readonly unsubscribeUrl?: string | null;
}

/** One of several things that a mail tells. */
export interface MailItem {
  readonly title: string;
  readonly text: string;
  readonly time: string;
}

/** A name cannot begin a line of its own: not in a mail's header, and not to pass for our words. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** A time as mails tell it: `2026-12-01 12:30 UTC`. */
export function inUtc(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
