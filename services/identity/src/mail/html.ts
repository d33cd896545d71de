const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML that may be put into other HTML as it is. */
export interface Html {
  readonly html: string;
}

/** Writes HTML: what is put in is escaped, unless it was made by `html` itself. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return { html: parts.map((part, index) => part + written(values[index])).join('') };
}

function written(value: string | Html | readonly Html[] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value.replaceAll(/[&<>"']/g, (character) => entities[character]!);
  return 'html' in value ? value.html : value.map((each) => each.html).join('');
}
