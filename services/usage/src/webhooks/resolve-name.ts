import { type LookupAddress, Resolver } from 'node:dns';
import type { ResolveName } from './target.ts';

/**
 * Resolves names by asking the name servers from the event loop. The system's own way takes one of four threads of the process for as long
 * as an answer takes, so that a few names whose servers are slow would hold up every other. Nothing of the hosts file is known. Nothing is kept:
 * each new connection asks and judges anew, so where a name leads is never older than its name servers say. Two questions take a quarter of a
 * millisecond where the machine's resolver keeps answers, less than the connection's handshake.
 */
export function nameResolver(resolver = new Resolver({ timeout: 3_000, tries: 2 })): ResolveName {
  return (hostname, { family }, done) => {
    const versions = ([4, 6] as const).filter((one) => !family || family === one || family === `IPv${one}`);
    const found = new Map<number, LookupAddress[]>();
    let failure: NodeJS.ErrnoException | null = null;
    for (const version of versions) {
      const heard = (error: NodeJS.ErrnoException | null, addresses: string[] | undefined) => {
        failure ??= error;
        found.set(
          version,
          (addresses ?? []).map((address) => ({ address, family: version })),
        );
        if (found.size < versions.length) return;
        const all = versions.flatMap((one) => found.get(one) ?? []);
        done(all.length === 0 ? failure : null, all);
      };
      if (version === 4) resolver.resolve4(hostname, heard);
      else resolver.resolve6(hostname, heard);
    }
  };
}
