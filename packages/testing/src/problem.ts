/** Something the person at the terminal can put right; the message is one line that says what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
