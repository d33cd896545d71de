// npm run report: prints an internal report, asked of the graph as staff.
import { readOptions } from './config.ts';
import { printReport } from './print.ts';
import { reports } from './reports.ts';
import { connectAsStaff } from './staff-client.ts';

const { report, format, GATEWAY_URL, STAFF_EMAIL = '', STAFF_PASSWORD = '', STAFF_TOKEN, ...options } = readOptions();
const credentials = STAFF_TOKEN ? { token: STAFF_TOKEN } : { email: STAFF_EMAIL, password: STAFF_PASSWORD };
try {
  const ask = await connectAsStaff(GATEWAY_URL, credentials);
  process.stdout.write(printReport(await reports[report]!(ask, options), format));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
