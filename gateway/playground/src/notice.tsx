interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What the page says where it has nothing else to show. */
export function Notice({ title, text, action }: NoticeProps) {
  return (
    <main className="centre">
      <div className="notice" role="status">
        <h1>{title}</h1>
        {text && <p>{text}</p>}
        {action && (
          <button type="button" className="quiet" onClick={action.run}>
            {action.label}
          </button>
        )}
      </div>
    </main>
  );
}
