import * as z from 'zod';

/** What `demo.json` holds, for scripts. */
export const demoSchema = z.object({
  /** The gateway's address, without `/graphql`. */
  url: z.string(),
  /** The first staff person, who signs in under `/staff/auth` and asks `/staff/graphql`. */
  staff: z.object({ email: z.string(), password: z.string() }),
  organizations: z.array(
    z.object({
      id: z.string(),
      slug: z.string(),
      apiKey: z.string(),
      members: z.array(z.object({ email: z.string(), password: z.string(), role: z.string() })),
    }),
  ),
});
export type Demo = z.infer<typeof demoSchema>;
