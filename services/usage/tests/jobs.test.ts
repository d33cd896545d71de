import { randomUUID } from 'node:crypto';
import {
  dataExportCanceled,
  dataExportFinished,
  dataExportProgressed,
  dataExportRequested,
  type DomainEvent,
} from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { now, type Organization, referenceTo, test, type World } from './fixtures.ts';
import { mutate, published } from './operations.ts';

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { jobs { nodes {
  id kind state progress error finishedAt } } } } }`;
const cancelJob = `mutation ($input: CancelJobInput!) { cancelJob(input: $input) { job { state } errors { __typename } } }`;

async function jobsOf(world: World, organization: Organization, actor = organization.owner) {
  const { data } = await world.execute(actor, query, { of: [referenceTo(organization)] });
  return data._entities[0].jobs.nodes;
}

test('exports of all data are among the jobs as far as identity tells, and it is identity that calls them off', async ({
  world,
  organization,
}) => {
  const { id: organizationId, owner } = organization;
  const [done, failed, canceled] = ['1', '2', '3'].map((last) => `${randomUUID().slice(0, -1)}${last}`).toSorted();
  const say = async (...events: DomainEvent[]) => {
    for (const event of events) world.feeds.identity.publish(event, { orgId: organizationId });
    await world.service.caughtUp();
  };
  const of = (dataExportId: string) => ({ organizationId, dataExportId });
  await say(dataExportRequested(of(done!)), dataExportProgressed({ ...of(done!), percent: 50 }));
  const running = await jobsOf(world, organization);
  await say(dataExportProgressed({ ...of(done!), percent: null }));
  const waiting = await jobsOf(world, organization);
  await say(dataExportFinished({ ...of(done!), status: 'DONE' }), dataExportRequested(of(failed!)));
  await say(dataExportFinished({ ...of(failed!), status: 'FAILED' }), dataExportRequested(of(canceled!)));
  const jobId = encodeId('job', canceled!);
  const asked = await mutate(world.execute, owner, cancelJob, { jobId });
  await say(dataExportCanceled(of(canceled!)), dataExportProgressed({ ...of(canceled!), percent: 75 }));
  const again = await mutate(world.execute, owner, cancelJob, { jobId });
  const requests = await published(world, organization, 'usage.job.cancel_requested');

  const job = (id: string) => ({ id: encodeId('job', id), kind: 'DATA_EXPORT', error: null, finishedAt: null });
  const finishedAt = now.toISOString();
  expect([running, waiting]).toEqual([
    [{ ...job(done!), state: 'RUNNING', progress: 50 }],
    [{ ...job(done!), state: 'QUEUED', progress: null }],
  ]);
  expect([asked, again]).toEqual(['QUEUED', 'CANCELED'].map((state) => ({ job: { state }, errors: [] })));
  expect(requests.map(({ data }) => data)).toEqual([{ organizationId, jobId: canceled }]);
  const listed = await jobsOf(world, organization);
  expect(listed).toEqual(
    expect.arrayContaining([
      { ...job(done!), state: 'DONE', progress: 100, finishedAt },
      { ...job(failed!), state: 'FAILED', progress: null, error: 'The archive could not be made.', finishedAt },
      { ...job(canceled!), state: 'CANCELED', progress: null, finishedAt },
    ]),
  );
  expect(listed).toHaveLength(3);
  expect(await jobsOf(world, organization, organization.member)).toEqual([]);
  world.clock.advance({ days: 31 });
  await world.service.keepEvents();
  expect(await jobsOf(world, organization)).toEqual([]);
});
