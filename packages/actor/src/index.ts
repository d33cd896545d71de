export {
  type Actor,
  type ActorKind,
  actorOf,
  anonymous,
  claimsOf,
  type Impersonation,
  type TeamGrant,
} from './actor.ts';
export { addressRanges, isAddressRange, isWithin, plainAddress } from './addresses.ts';
export {
  type Admission,
  type AdmissionPolicy,
  admissionSchema,
  type SignInMethod,
  signInMethods,
  unconditional,
} from './admission.ts';
export { type Circumstances, isReportable, judge } from './judge.ts';
export {
  type BuiltInRole,
  builtInRoles,
  givenWith,
  mayBeInCustomRole,
  mayGrant,
  permissionsOfRole,
  permissionsOnTeamOfRole,
} from './roles.ts';
export { type SupportAccess, supportPermissions } from './support.ts';
export {
  type ActorKeys,
  type ActorSigner,
  actorTokenLifetime,
  type ActorVerifier,
  createActorSigner,
  createActorVerifier,
} from './token.ts';
