import { z } from 'zod';

/** A plan's key, `PROFESSIONAL`. */
export const planKey = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'Must be UPPER_SNAKE');

/** A meter's or an entitlement's key, `api_calls`. */
export const lowerSnakeKey = z.string().regex(/^[a-z][a-z0-9_]*$/, 'Must be lower_snake');

/** What people read. */
export const text = z.string().trim().min(1, 'Must not be empty');
