import { invalidValue } from '@tenantry/graphql';
import { publicEvents } from './public-events.ts';
import { urlProblem } from './target.ts';

/** What of an endpoint its organization says. */
export interface EndpointWish {
  readonly url?: string | null;
  readonly description?: string | null;
  readonly eventTypes?: readonly string[] | null;
  readonly ratePerSecond?: number | null;
}

/** What is wrong with what is said of an endpoint; null when nothing is. */
export function endpointProblem({ url, description, eventTypes, ratePerSecond }: EndpointWish, toAnywhere: boolean) {
  const badUrl = url == null ? null : urlProblem(url, toAnywhere);
  if (badUrl) return invalidValue(badUrl, ['input', 'url']);
  if (description != null && description.length > 200)
    return invalidValue('A description has at most 200 characters.', ['input', 'description']);
  if (ratePerSecond != null && (ratePerSecond < 1 || ratePerSecond > 100))
    return invalidValue('Between 1 and 100 requests a second are possible.', ['input', 'ratePerSecond']);
  const unknown = eventTypes?.find((type) => !Object.hasOwn(publicEvents, type));
  if (unknown === undefined) return null;
  return invalidValue(`There is no event type ${JSON.stringify(unknown.slice(0, 100))}: see webhookEventTypes.`, [
    'input',
    'eventTypes',
  ]);
}
