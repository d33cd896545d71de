/** Why something did not happen; nothing where there is no reason. */
export function Refused({ children }: { readonly children: string | null }) {
  if (!children) return null;
  return (
    <p className="refused" role="alert">
      {children}
    </p>
  );
}
