-- What is and was sold. A version of a plan never changes, so that subscriptions keep what they were sold: nobody updates or
-- deletes here, and only billing_catalog adds, a role a starting service takes on to write the catalog and nothing else.
CREATE TABLE plan (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  catalog text NOT NULL,
  key text NOT NULL CHECK (key ~ '^[A-Z][A-Z0-9_]*$'),
  version integer NOT NULL CHECK (version > 0),
  name text NOT NULL,
  description text NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('PUBLIC', 'INTERNAL')),
  rank integer NOT NULL CHECK (rank >= 0),
  UNIQUE (catalog, key, version)
);
SELECT tenantry.share('plan', reason => 'the plan catalog is the same for every organization');

-- Money is in minor units. Which columns are set follows from the model.
CREATE TABLE plan_price (
  plan_id uuid NOT NULL REFERENCES plan (id),
  interval text NOT NULL CHECK (interval IN ('MONTH', 'YEAR')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  model text NOT NULL CHECK (model IN ('FLAT', 'PER_SEAT', 'GRADUATED', 'VOLUME', 'PACKAGE')),
  amount_minor bigint CHECK (amount_minor >= 0),
  unit_price_minor numeric CHECK (unit_price_minor >= 0),
  package_size integer CHECK (package_size > 0),
  tiers jsonb,
  PRIMARY KEY (plan_id, interval, currency),
  CHECK ((amount_minor IS NOT NULL) = (model IN ('FLAT', 'PACKAGE'))),
  CHECK ((unit_price_minor IS NOT NULL) = (model = 'PER_SEAT')),
  CHECK ((package_size IS NOT NULL) = (model = 'PACKAGE')),
  CHECK ((tiers IS NOT NULL) = (model IN ('GRADUATED', 'VOLUME')))
);
SELECT tenantry.share('plan_price', reason => 'part of the plan');

-- A null limit is unlimited; features have none.
CREATE TABLE plan_entitlement (
  plan_id uuid NOT NULL REFERENCES plan (id),
  key text NOT NULL CHECK (key ~ '^[a-z][a-z0-9_]*$'),
  position integer NOT NULL,
  name text NOT NULL,
  type text NOT NULL CHECK (type IN ('BOOLEAN', 'STATIC', 'METERED')),
  enabled boolean NOT NULL,
  "limit" bigint CHECK ("limit" >= 0),
  meter text,
  period text CHECK (period IN ('DAY', 'MONTH', 'PERIOD', 'NEVER')),
  enforcement text CHECK (enforcement IN ('HARD', 'SOFT')),
  overage jsonb,
  PRIMARY KEY (plan_id, key),
  UNIQUE (plan_id, position),
  CHECK (type <> 'BOOLEAN' OR "limit" IS NULL),
  CHECK ((meter IS NOT NULL) = (type = 'METERED')),
  CHECK ((period IS NOT NULL) = (type = 'METERED')),
  CHECK ((enforcement IS NOT NULL) = (type = 'METERED')),
  CHECK (overage IS NULL OR enforcement = 'SOFT')
);
SELECT tenantry.share('plan_entitlement', reason => 'part of the plan');

-- Each catalog that came into force, so that a restart announces nothing and a change is announced once.
CREATE TABLE catalog_publication (
  version integer PRIMARY KEY CHECK (version > 0),
  catalog text NOT NULL,
  content_hash text NOT NULL,
  published_at timestamptz NOT NULL
);
SELECT tenantry.share('catalog_publication', reason => 'the plan catalog is the same for every organization');

GRANT SELECT, INSERT ON plan, plan_price, plan_entitlement, catalog_publication TO :catalog;
GRANT INSERT ON outbox TO :catalog;
CREATE POLICY catalog ON outbox FOR INSERT TO :catalog
  WITH CHECK (pos IS NULL AND org_id IS NULL AND type = 'billing.catalog.published');
