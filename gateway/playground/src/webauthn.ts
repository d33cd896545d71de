/** What the gateway sends for the browser, and gets of it. */
export type Json = Readonly<Record<string, unknown>>;

/** Has the browser sign with a passkey. Throws with what to do about it when there is none, or the person does not want to. */
export function answerWithPasskey(options: Json): Promise<unknown> {
  return ceremony(() => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as never);
    return navigator.credentials.get({ publicKey });
  });
}

/** Has the browser make a passkey. Throws like `answerWithPasskey`. */
export function createPasskey(options: Json): Promise<unknown> {
  return ceremony(() => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as never);
    return navigator.credentials.create({ publicKey });
  });
}

async function ceremony(begin: () => Promise<Credential | null>): Promise<unknown> {
  if (typeof PublicKeyCredential === 'undefined') throw new Error('This browser knows no passkeys on this page.');
  try {
    const credential = await begin();
    return (credential as PublicKeyCredential).toJSON();
  } catch (error) {
    throw new Error(readable(error), { cause: error });
  }
}

function readable(error: unknown): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
      return 'No passkey was used: the request was dismissed, or it took too long.';
    case 'InvalidStateError':
      return 'This device has a passkey of yours already.';
    case 'SecurityError':
      return `Passkeys belong to a name, not to an address. Open this page at http://localhost:${location.port}.`;
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
