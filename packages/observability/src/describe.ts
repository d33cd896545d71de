/** The error as it is kept for people to read: what it is and says, up to 2,000 characters. */
export function describe(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 2000);
}
