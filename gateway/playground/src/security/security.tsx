import { SignedIn } from '../signed-in.tsx';
import { Bar } from '../bar.tsx';
import { Factors } from './factors.tsx';

/** The page on which somebody sees and changes how they sign in. */
export function Security() {
  return (
    <SignedIn>
      {({ email }, { signOut }) => (
        <>
          <Bar>
            <a className="quiet" href="/">
              Back to the editor
            </a>
            <span className="who">{email}</span>
            <button type="button" className="quiet" onClick={() => void signOut()}>
              Sign out
            </button>
          </Bar>
          <Factors />
        </>
      )}
    </SignedIn>
  );
}
