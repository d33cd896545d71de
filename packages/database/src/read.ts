import type pg from 'pg';
import { isStalePlan } from './errors.ts';
import { releaseClient } from './pool.ts';
import { runPipeline, type PipelineResult, type Step } from './protocol/pipeline.ts';
import type { Settings } from './scope.ts';
import { bindReadScope } from './settings.ts';

/** Reads in one round trip: the scope and the statement travel together and the server forgets the scope with it. */
export async function readAs(pool: pg.Pool, settings: Settings, statement: Step): Promise<PipelineResult> {
  const steps = [bindReadScope(settings), statement];
  const client = await pool.connect();
  try {
    return await runPipeline(client, steps);
  } catch (error) {
    // A migration changed the table under a statement prepared before it; reading again plans it anew.
    if (isStalePlan(error)) return await runPipeline(client, steps);
    throw error;
  } finally {
    releaseClient(client);
  }
}
