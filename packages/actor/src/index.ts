export { type Actor, type ActorKind, actorOf, anonymous, claimsOf, type TeamGrant } from './actor.ts';
export { isAddressRange, isWithin } from './addresses.ts';
export { type Admission, admissionSchema, unconditional } from './admission.ts';
export {
  type BuiltInRole,
  builtInRoles,
  givenWith,
  mayBeInCustomRole,
  mayGrant,
  permissionsOfRole,
  permissionsOnTeamOfRole,
} from './roles.ts';
export {
  type ActorKeys,
  type ActorSigner,
  actorTokenLifetime,
  type ActorVerifier,
  createActorSigner,
  createActorVerifier,
} from './token.ts';
