import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { TSType } from 'oxc-parser';
import type { Exchange, Inspect } from '../inspect.ts';
import { createDeclarations, type Scope } from './declarations.ts';
import { type Endpoint, readEndpoints } from './endpoints.ts';
import { createSchemas, resourceKey, type Schema } from './json-schema.ts';

/**
 * Holds requests, answers and events to the declarations of the installed SDK: throws when one is not of the type that the
 * SDK's method for it declares. Schemas are made when they are first needed, and kept.
 */
export function createConformance(): Inspect {
  const resources = join(dirname(createRequire(import.meta.url).resolve('stripe')), 'resources');
  const declarations = createDeclarations();
  const endpoints = readEndpoints(resources).toSorted((a, b) => b.fixed - a.fixed);
  const schemas = createSchemas({ declarations, root: resources });
  // Compiled in a fifth of the time, for a little speed of each check.
  const quick = { strict: false, inlineRefs: false, validateSchema: false, code: { optimize: false } } as const;
  // A form has texts alone, so what is declared as a number is one in text.
  const forms = new Ajv({ ...quick, coerceTypes: true });
  const answers = new Ajv(quick);
  for (const file of homes) readResources(file);
  const compiled = new Map<string, ValidateFunction>();

  const validator = (key: string, ajv: Ajv, make: () => Schema) => {
    const known = compiled.get(key);
    if (known) return known;
    const schema = make();
    const validate = ajv.compile(typeof schema === 'object' ? { ...schema, definitions: schemas.definitions } : schema);
    compiled.set(key, validate);
    return validate;
  };
  const check = (what: string, validate: ValidateFunction, value: unknown) => {
    if (validate(value)) return;
    const problems = (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
    throw new Error(`${what} is not of the type that Stripe declares:\n${problems.slice(0, 8).join('\n')}`);
  };

  /** Checks every resource in an answer, however deep. */
  const checkResources = (what: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const inner of Object.values(value)) checkResources(what, inner);
    if (!('object' in value) || typeof value.object !== 'string') return;
    const key = resourceKey(value as { object: string });
    const resource = schemas.resources.get(key);
    // Each of the types of events is an interface of its own; what counts is the object of the event.
    if (resource && key !== 'event')
      check(`The ${key} in ${what}`, validator(`resource ${key}`, answers, resource), value);
  };

  return (exchange: Exchange) => {
    if ('event' in exchange) return checkResources(exchange.event.type, exchange.event.data.object);
    const { method, path, form, status, body } = exchange;
    const endpoint = endpoints.find((candidate) => candidate.method === method && candidate.path.test(path));
    if (!endpoint) throw new Error(`${method} ${path} is no request of the SDK.`);
    const { scope, params, result } = typesOf(declarations.open(endpoint.declarations), endpoint);
    // Checkout and the portal both have a SessionResource.
    const key = `${relative(resources, endpoint.declarations).replace('.d.ts', '')}.${endpoint.name}`;
    // What was refused was looked at already.
    if (params && (status === 200 || status === 402)) {
      const validate = validator(`${key}(`, forms, () => schemas.of(scope, params));
      check(`The request ${key}`, validate, structuredClone(form));
    }
    if (status !== 200) return;
    check(
      `The answer of ${key}`,
      validator(key, answers, () => schemas.of(scope, result)),
      body,
    );
    checkResources(key, body);
  };

  function readResources(file: string): void {
    const scope = declarations.open(join(resources, file));
    for (const name of scope.interfaces.keys()) {
      if (name.endsWith('Params')) continue;
      const typeName = { type: 'Identifier', name } as const;
      schemas.of(scope, { type: 'TSTypeReference', typeName, typeArguments: null } as TSType);
    }
  }
}

function typesOf(scope: Scope, { resource, name }: Endpoint) {
  const methods = scope.classes.get(resource)?.body.body ?? [];
  const found = methods.find((member) => 'key' in member && 'name' in member.key && member.key.name === name);
  if (!found || !('value' in found) || !found.value || !('params' in found.value)) {
    throw new Error(`${resource}.${name} is declared nowhere.`);
  }
  const { params, returnType } = found.value;
  const annotated = params.find((param) => 'name' in param && param.name === 'params');
  const annotation = annotated && 'typeAnnotation' in annotated ? annotated.typeAnnotation : null;
  if (!returnType) throw new Error(`${resource}.${name} has no declared result.`);
  return { scope, params: annotation?.typeAnnotation ?? null, result: returnType.typeAnnotation };
}

/** Where the objects of events are declared. */
const homes =
  `BillingPortal/Configurations BillingPortal/Sessions Checkout/Sessions Coupons CreditNotes Customers Discounts Invoices
  InvoicePayments InvoiceItems PaymentIntents PaymentMethods Prices Products PromotionCodes Refunds SetupIntents Subscriptions
  SubscriptionSchedules TaxRates TestHelpers/TestClocks`
    .split(/\s+/)
    .map((name) => `${name}.d.ts`);
