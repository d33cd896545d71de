import { hkdfSync } from 'node:crypto';
import { startStripeEmulator } from '@tenantry/stripe-emulator';
import { isPortTaken } from './port.ts';

/** How billing reaches Stripe, and what proves that a notification is Stripe's. */
export interface StripeSettings {
  readonly secretKey: string;
  /** Where it is, when it is not Stripe itself. */
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly protocol?: 'http' | 'https' | undefined;
  readonly webhookSecrets: readonly string[];
}

/** Where payments go: the Stripe that runs here, or the one of a key. */
export interface Payments {
  readonly settings: StripeSettings;
  /** The local Stripe's address; null with a key of one's own. */
  readonly url: string | null;
  stop(): Promise<void>;
}

export interface PaymentsOptions {
  /** A key of one's own; without it the local Stripe runs. */
  readonly secretKey?: string | undefined;
  readonly webhookSecrets: readonly string[];
  /** What the local Stripe keeps. */
  readonly file: string;
  /** The gateway's, which takes the notifications. */
  readonly gatewayPort: number;
  /** What the secret of the notifications is made from. */
  readonly installationKey: string;
}

/** Beside the gateway's port, so that addresses of checkouts stay the same from start to start. */
const portsBesideGateway = 11;

/** Starts the local Stripe, unless there is a key of one's own. */
export async function startPayments(options: PaymentsOptions): Promise<Payments> {
  const { secretKey, webhookSecrets, file, gatewayPort, installationKey } = options;
  if (secretKey) return { settings: { secretKey, webhookSecrets }, url: null, stop: async () => {} };

  const derived = hkdfSync('sha256', installationKey, '', 'notifications of the local Stripe', 24);
  const secret = `whsec_${Buffer.from(derived).toString('base64url')}`;
  const start = (port: number) =>
    startStripeEmulator({
      port,
      dataFile: file,
      webhook: { url: `http://127.0.0.1:${gatewayPort}/webhooks/stripe`, secrets: [secret] },
    });
  const local = await start(gatewayPort + portsBesideGateway).catch((error: unknown) => {
    if (isPortTaken(error)) return start(0);
    throw error;
  });
  const { hostname: host, port } = new URL(local.url);
  const settings = {
    secretKey: local.apiKey,
    host,
    port: Number(port),
    protocol: 'http',
    webhookSecrets: [secret],
  } as const;
  return { settings, url: local.url, stop: local.stop };
}
