/** What somebody changes of themselves and of how they sign in. */
export type AccountAction =
  | 'identity.updateProfile'
  | 'identity.verifyEmail'
  | 'identity.changeEmail'
  | 'identity.changePassword'
  | 'identity.resetPassword'
  | 'identity.setUpSecondFactor'
  | 'identity.enableSecondFactor'
  | 'identity.disableSecondFactor'
  | 'identity.useRecoveryCode'
  | 'identity.regenerateRecoveryCodes'
  | 'identity.addPasskey'
  | 'identity.renamePasskey'
  | 'identity.removePasskey';

/** What somebody does with their sessions. */
export type SessionAction = 'identity.signIn' | 'identity.signOut' | 'identity.endSession';
