import { type AllInOneOptions, startAllInOne } from '@tenantry/dev/all-in-one';
import { serveParent } from '../../gateway/servers/child.ts';

// Everything in this process, on the databases that the others use too.
const { url } = await startAllInOne(JSON.parse(process.argv[2]!) as AllInOneOptions);
serveParent({ url: `${url}/graphql` });
