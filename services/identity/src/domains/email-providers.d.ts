declare module 'email-providers' {
  /** Domains under which anybody can have an address. */
  const providers: readonly string[];
  export default providers;
}
