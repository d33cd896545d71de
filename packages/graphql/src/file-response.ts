interface File {
  readonly type: string;
  /** What it is saved as. */
  readonly name: string;
  /** Whether a browser shows it, instead of saving it. */
  readonly isShown?: boolean;
}

/** Answers with a file that is the caller's alone: nothing in between keeps it, and no browser takes it for something else. */
export function fileResponse(body: BodyInit, { type, name, isShown = false }: File): Response {
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
