export { type Actor, type ActorKind, actorOf, anonymous, claimsOf, type Impersonation } from './actor.ts';
export { isAddressRange, isWithin } from './addresses.ts';
export { type Admission, admissionSchema, unconditional } from './admission.ts';
export { type BuiltInRole, builtInRoles, mayGrant, permissionsOfRole } from './roles.ts';
export { type SupportAccess, supportPermissions } from './support.ts';
export {
  type ActorKeys,
  type ActorSigner,
  actorTokenLifetime,
  type ActorVerifier,
  createActorSigner,
  createActorVerifier,
} from './token.ts';
