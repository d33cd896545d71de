/** What is wrong with an organization's name, for a person to read; null when nothing is. */
export function nameProblem(name: string): string | null {
  const length = [...name].length;
  if (name.trim() !== name || length === 0 || length > 100)
    return 'A name has 1 to 100 characters, without spaces around them.';
  return null;
}
