// Run with `node services/usage/src/webhooks/generate.ts && npx oxfmt docs/events.md`.
import { writeFileSync } from 'node:fs';
import { eventDocument } from './event-document.ts';

writeFileSync(new URL('../../../../docs/events.md', import.meta.url), eventDocument());
