// npm run events:redrive: lists events that consumers have set aside, or has them applied again, as staff.
import { printTable } from '../reporting/print.ts';
import { connectAsStaff } from '../reporting/staff-client.ts';
import { readOptions } from './config.ts';
import { findParked, idOf, type ParkedEvent } from './parked-event.ts';
import { redrive } from './redrive.ts';

const {
  all,
  id: ids,
  service,
  consumer,
  GATEWAY_URL,
  STAFF_EMAIL = '',
  STAFF_PASSWORD = '',
  STAFF_TOKEN,
} = readOptions();
const credentials = STAFF_TOKEN ? { token: STAFF_TOKEN } : { email: STAFF_EMAIL, password: STAFF_PASSWORD };
try {
  const ask = await connectAsStaff(GATEWAY_URL, credentials);
  const find = () => findParked(ask, { service, consumer });
  const found = await find();
  const unknown = ids.filter((id) => !found.some((event) => idOf(event) === id));
  if (unknown.length > 0) throw new Error(`Nothing is set aside as ${unknown.join(', ')}.`);
  const chosen = all ? found : found.filter((event) => ids.includes(idOf(event)));
  if (all || ids.length > 0) {
    const applied = await redrive(ask, chosen);
    const still = new Set((await find()).map(idOf));
    const failed = chosen.filter((event) => still.has(idOf(event)));
    console.log(`Applied ${applied}; ${failed.length} failed again.`);
    if (failed.length > 0) process.exitCode = 1;
  }
  print(all || ids.length > 0 ? await find() : found);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function print(events: readonly ParkedEvent[]): void {
  const titles = {
    id: 'ID',
    eventType: 'Event',
    organizationId: 'Organization',
    attempts: 'Attempts',
    parkedAt: 'Since',
    error: 'Error',
  };
  const columns = Object.entries(titles).map(([key, title]) => ({ key, title, isNumber: key === 'attempts' }));
  const rows = events.map((event) => ({ ...event, id: idOf(event), error: event.error.split('\n')[0]! }));
  process.stdout.write(printTable({ title: `${events.length} events are set aside`, columns, rows }));
}
